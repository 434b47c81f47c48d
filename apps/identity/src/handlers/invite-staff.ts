import { created } from '@coffeemesh/service-kit';

import { invitationEventData, invitationView } from '../domain/identity-view.ts';
import { newInvitation } from '../domain/invitation.ts';
import { emailKeyOf } from '../domain/person.ts';
import { assertMayGrant, rolesRules, sightOf } from '../domain/roles.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { staffInvited } from '../generated/events/published.ts';

/** Invites an e-mail address to work; the token is told this once. */
export const inviteStaff: Handler<'inviteStaff'> = async ({ body, caller }, deps) => {
  const { invitations, secretTokens, ids, clock } = deps;
  const { roles } = body;
  rolesRules.assert({ roles });
  assertMayGrant(sightOf(caller), roles);
  const email = emailKeyOf(body.email);
  const invitation = newInvitation({ id: ids.next(), email, roles, invitedBy: caller.id }, clock.now());
  const { token, hash } = secretTokens.next();
  await invitations.insert(invitation, hash, {
    events: [staffInvited(invitationEventData(invitation))],
    audit: { actorId: caller.id, action: 'staff-invited', subjectId: invitation.id, details: { roles } },
  });
  return created(`/invitations/${invitation.id}`, { ...invitationView(invitation), token });
};
