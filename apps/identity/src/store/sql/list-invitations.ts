import type { SqlStatement } from '@coffeemesh/kernel';
import { selectList } from '@coffeemesh/postgres';
import type { InvitationListQuery } from '../../domain/ports.ts';
import { Prisma } from '../../generated/prisma/client.ts';

/** Rows are `InvitationRow`s: open invitations whose cafes are all in the scope, newest first. */
export const listInvitations = ({ scope, now, page }: InvitationListQuery): SqlStatement => ({
  name: 'list-invitations',
  text: `
    SELECT ${selectList(Prisma.InvitationScalarFieldEnum, 'invitation')}
      FROM invitation
     WHERE accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $1
       AND ($2::uuid[] IS NULL OR (cafe_ids <@ $2 AND NOT chain_wide))
       AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid))
     ORDER BY created_at DESC, id DESC
     LIMIT $5`,
  values: [now, scope === 'all' ? null : scope.cafeIds, page.after?.value ?? null, page.after?.id ?? null, page.limit],
});
