import { created } from '@coffeemesh/service-kit';
import { assertCanGrantRoles } from '../domain/access.ts';
import { newInvitation } from '../domain/invitation.ts';
import { toEmailKey } from '../domain/person.ts';
import { rolesRules } from '../domain/roles.ts';
import { staffInvitedEvent } from '../events/published/invitation-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toInvitationResponse } from './invitation-response.ts';

/** Invites an e-mail address to join the staff. Only this response contains the token. */
export const inviteStaff: Handler<'inviteStaff'> = async ({ body, caller }, deps) => {
  const { invitations, secretTokens, ids, clock } = deps;
  const { roles } = body;
  rolesRules.assert({ roles });
  assertCanGrantRoles(caller, roles);
  const email = toEmailKey(body.email);
  const invitation = newInvitation({ id: ids.next(), email, roles, invitedBy: caller.id }, clock.now());
  const { token, hash } = secretTokens.generate();
  await invitations.insert(invitation, hash, {
    events: [staffInvitedEvent(invitation)],
    audit: { actorId: caller.id, action: 'staff-invited', subjectId: invitation.id, details: { roles } },
  });
  return created(`/invitations/${invitation.id}`, { ...toInvitationResponse(invitation), token });
};
