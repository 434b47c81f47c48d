import { signIn } from '../application/sign-in.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toSessionResponse } from './session-response.ts';

/** Signs a person in. */
export const createSession: Handler<'createSession'> = async ({ body }, deps) => ({
  status: 201,
  body: toSessionResponse(await signIn(body, deps)),
});
