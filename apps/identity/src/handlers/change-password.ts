import { noContent } from '@coffeemesh/service-kit';
import { changePassword as change } from '../application/change-password.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Changes the caller's password and ends all of their sessions. */
export const changePassword: Handler<'changePassword'> = async ({ body, caller }, deps) => {
  await change(caller.id, body, deps);
  return noContent();
};
