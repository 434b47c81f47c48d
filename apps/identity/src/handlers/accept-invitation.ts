import { ok } from '@coffeemesh/service-kit';

import { guarded, passwordOf } from '../domain/guessing.ts';
import { InvalidCredentials, InvalidInvitation } from '../domain/identity-problems.ts';
import { personEventData, personView } from '../domain/identity-view.ts';
import { isOpen, type Invitation } from '../domain/invitation.ts';
import { passwordRules } from '../domain/password-rules.ts';
import { changed, newPerson, type Person } from '../domain/person.ts';
import { unionOfRoles } from '../domain/roles.ts';
import type { Deps } from '../deps.ts';
import type { Handler, Inputs } from '../generated/api/handlers.ts';
import { personChanged, personRegistered } from '../generated/events/published.ts';

/** Makes the invited one staff: with a new account, or with the one that the address has, if the password is its own. */
export const acceptInvitation: Handler<'acceptInvitation'> = async ({ body }, deps) => {
  const { invitations, people, secretTokens, clock } = deps;
  const invitation = await invitations.findByToken(secretTokens.hashOf(body.token));
  if (invitation === undefined || !isOpen(invitation, clock.now())) throw InvalidInvitation();
  const account = await people.findByEmail(invitation.email);
  const person =
    account === undefined ? await newStaff(invitation, body, deps) : await promoted(account, invitation, body, deps);
  const event = account === undefined ? personRegistered : personChanged;
  const isAccepted = await invitations.accept(invitation.id, person, clock.now(), {
    events: [event(personEventData(person))],
    audit: { actorId: person.id, action: 'invitation-accepted', subjectId: invitation.id },
  });
  if (!isAccepted) throw InvalidInvitation();
  return ok(personView(person));
};

type Body = Inputs['acceptInvitation']['body'];

const newStaff = async ({ email, roles }: Invitation, { name, password }: Body, deps: Deps): Promise<Person> => {
  passwordRules.assert({ password, pointer: '/password', email });
  const passwordHash = await deps.passwords.hash(password);
  return newPerson({ id: deps.ids.next(), email, name, passwordHash, roles }, deps.clock.now());
};

const promoted = async (account: Person, { roles }: Invitation, { password }: Body, deps: Deps): Promise<Person> => {
  const verify = () => deps.passwords.verify(account.passwordHash, password);
  if (!(await guarded(passwordOf(account.email), verify, deps))) throw InvalidCredentials();
  return changed(account, { roles: unionOfRoles(account.roles, roles) }, deps.clock.now());
};
