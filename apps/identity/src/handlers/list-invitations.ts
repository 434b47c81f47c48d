import { decodeCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { visibilityScopeOf } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toInvitationResponse } from './invitation-response.ts';

/** Lists the open invitations to the caller's cafes, newest first. */
export const listInvitations: Handler<'listInvitations'> = async ({ query, caller }, { invitations, clock }) => {
  const { limit, cursor } = query;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, query, ['instant', 'id']);
  const rows = await invitations.list({ scope: visibilityScopeOf(caller), now: clock.now(), after, limit });
  return ok(pageOf(rows, limit, query, ({ createdAt, id }) => [createdAt.toISOString(), id], toInvitationResponse));
};
