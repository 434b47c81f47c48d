import type { Ids } from '@coffeemesh/kernel';
import { isOpen, type Invitation } from '../domain/invitation.ts';
import { passwordRules } from '../domain/password-rules.ts';
import { newPerson, withChanges, type Person } from '../domain/person.ts';
import type { InvitationStore, PasswordHasher, PersonStore, SecretTokenGenerator } from '../domain/ports.ts';
import { InvalidCredentials, InvalidInvitation } from '../domain/problems.ts';
import { mergeRoles } from '../domain/roles.ts';
import { personChangedEvent, personRegisteredEvent } from '../events/published/person-events.ts';
import { passwordTarget, withThrottle, type ThrottleDeps } from './login-throttle.ts';

export type AcceptInvitationDeps = ThrottleDeps & {
  invitations: InvitationStore;
  people: PersonStore;
  passwordHasher: PasswordHasher;
  secretTokens: SecretTokenGenerator;
  ids: Ids;
};

export type Acceptance = { readonly token: string; readonly name: string; readonly password: string };

/**
 * Gives the invited roles to the account of the address, or registers an account with them. An existing account needs
 * its own password and keeps its name.
 * @throws InvalidInvitation (401), InvalidCredentials (401), RulesBroken (422), TooManyAttempts (429)
 */
export const acceptInvitation = async (acceptance: Acceptance, deps: AcceptInvitationDeps): Promise<Person> => {
  const { invitations, people, secretTokens, clock } = deps;
  const invitation = await invitations.findByToken(secretTokens.hash(acceptance.token));
  if (invitation === undefined || !isOpen(invitation, clock.now())) throw InvalidInvitation();
  const account = await people.findByEmail(invitation.email);
  const person =
    account === undefined
      ? await newStaffMember(invitation, acceptance, deps)
      : await withInvitedRoles(account, invitation, acceptance, deps);
  const isAccepted = await invitations.accept(invitation.id, person, clock.now(), {
    events: [account === undefined ? personRegisteredEvent(person) : personChangedEvent(person)],
    audit: { actorId: person.id, action: 'invitation-accepted', subjectId: invitation.id },
  });
  if (!isAccepted) throw InvalidInvitation();
  return person;
};

const newStaffMember = async (
  { email, roles }: Invitation,
  { name, password }: Acceptance,
  { passwordHasher, ids, clock }: AcceptInvitationDeps,
): Promise<Person> => {
  passwordRules.assert({ password, pointer: '/password', email });
  const passwordHash = await passwordHasher.hash(password);
  return newPerson({ id: ids.next(), email, name, passwordHash, roles }, clock.now());
};

const withInvitedRoles = async (
  account: Person,
  { roles }: Invitation,
  { password }: Acceptance,
  deps: AcceptInvitationDeps,
): Promise<Person> => {
  const verify = () => deps.passwordHasher.verify(account.passwordHash, password);
  if (!(await withThrottle(passwordTarget(account.email), verify, deps))) throw InvalidCredentials();
  return withChanges(account, { roles: mergeRoles(account.roles, roles) }, deps.clock.now());
};
