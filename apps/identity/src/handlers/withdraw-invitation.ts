import { NotFound } from '@coffeemesh/kernel';
import { noContent } from '@coffeemesh/service-kit';
import { assertCanWithdrawInvitation } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Withdraws an open invitation. */
export const withdrawInvitation: Handler<'withdrawInvitation'> = async ({ params, caller }, { invitations, clock }) => {
  const { invitationId } = params;
  const invitation = await invitations.find(invitationId);
  if (invitation === undefined) throw NotFound();
  assertCanWithdrawInvitation(caller, invitation);
  const isWithdrawn = await invitations.withdraw(invitationId, clock.now(), {
    events: [],
    audit: { actorId: caller.id, action: 'invitation-withdrawn', subjectId: invitationId },
  });
  if (!isWithdrawn) throw NotFound();
  return noContent();
};
