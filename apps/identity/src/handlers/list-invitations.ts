import { pageOf, pageRequest } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { staffScopeOf } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toInvitationResponse } from './invitation-response.ts';

/** Lists the open invitations to the caller's cafes, newest first. */
export const listInvitations: Handler<'listInvitations'> = async ({ query, caller }, { invitations, clock }) => {
  const page = pageRequest(query, 'instant');
  const rows = await invitations.list({ scope: staffScopeOf(caller), now: clock.now(), page });
  return ok(pageOf(rows, query.limit, query, ({ createdAt, id }) => [createdAt, id], toInvitationResponse));
};
