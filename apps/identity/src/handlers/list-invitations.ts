import { decodeCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { invitationView } from '../domain/identity-view.ts';
import { sightOf } from '../domain/roles.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Lists invitations to the caller's cafes that are still open, newest first. */
export const listInvitations: Handler<'listInvitations'> = async ({ query, caller }, { invitations, clock }) => {
  const { limit, cursor } = query;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, query, ['instant', 'id']);
  const found = await invitations.list({ sight: sightOf(caller), now: clock.now(), after, limit });
  return ok(pageOf(found, limit, query, ({ createdAt, id }) => [createdAt.toISOString(), id], invitationView));
};
