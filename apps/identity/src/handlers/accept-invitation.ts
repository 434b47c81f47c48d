import { ok } from '@coffeemesh/service-kit';
import { acceptInvitation as accept } from '../application/accept-invitation.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toPersonResponse } from './person-response.ts';

/** Makes the invited person a member of the staff. */
export const acceptInvitation: Handler<'acceptInvitation'> = async ({ body }, deps) =>
  ok(toPersonResponse(await accept(body, deps)));
