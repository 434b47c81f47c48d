import type { Position, SqlStatement } from '@coffeemesh/kernel';

import type { VisibilityScope } from '../../domain/access.ts';
import type { toInvitation } from '../invitation-row.ts';

export type InvitationRow = Parameters<typeof toInvitation>[0];

type Query = { scope: VisibilityScope; now: Date; after?: Position; limit: number };

/** Open invitations whose cafes are all in the scope, newest first; up to `limit + 1` rows. */
export const listInvitations = ({ scope, now, after, limit }: Query): SqlStatement => ({
  name: 'list-invitations',
  text: `
    SELECT id, email, roles, invited_by AS "invitedBy", created_at AS "createdAt", expires_at AS "expiresAt",
           accepted_at AS "acceptedAt", withdrawn_at AS "withdrawnAt"
      FROM invitation
     WHERE accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $1
       AND ($2::uuid[] IS NULL OR (cafe_ids <@ $2 AND NOT chain_wide))
       AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid))
     ORDER BY created_at DESC, id DESC
     LIMIT $5`,
  values: [now, scope === 'all' ? null : [...scope], after?.[0] ?? null, after?.[1] ?? null, limit + 1],
});
