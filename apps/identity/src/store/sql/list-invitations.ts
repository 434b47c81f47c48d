import type { CursorPosition, SqlStatement } from '@coffeemesh/kernel';

import type { Sight } from '../../domain/roles.ts';
import type { invitationOf } from '../invitation-row.ts';

export type InvitationRow = Parameters<typeof invitationOf>[0];

type Query = { sight: Sight; now: Date; after?: CursorPosition; limit: number };

/** Open invitations to cafes that are all in sight, newest first; one more than the page holds where there is one. */
export const listInvitations = ({ sight, now, after, limit }: Query): SqlStatement => ({
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
  values: [now, sight === 'all' ? null : [...sight], after?.[0] ?? null, after?.[1] ?? null, limit + 1],
});
