import { NotFound } from '@coffeemesh/kernel';
import { noContent } from '@coffeemesh/service-kit';

import { isInvitationInSight } from '../domain/invitation.ts';
import { sightOf } from '../domain/roles.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Takes an invitation back, as long as it is open. */
export const withdrawInvitation: Handler<'withdrawInvitation'> = async ({ params, caller }, { invitations, clock }) => {
  const { invitationId } = params;
  const invitation = await invitations.find(invitationId);
  if (invitation === undefined || !isInvitationInSight(sightOf(caller), invitation)) throw NotFound();
  const isWithdrawn = await invitations.withdraw(invitationId, clock.now(), {
    events: [],
    audit: { actorId: caller.id, action: 'invitation-withdrawn', subjectId: invitationId },
  });
  if (!isWithdrawn) throw NotFound();
  return noContent();
};
