import { isOpen, newInvitation } from '../../src/domain/invitation.ts';
import { personKindOf, toEmailKey } from '../../src/domain/person.ts';

const soho = '0190c0de-0000-7000-8000-00000000ca01';
const now = new Date('2026-05-04T08:15:30Z');
const inWeek = new Date('2026-05-11T08:15:30Z');
const beforeExpiry = new Date(inWeek.getTime() - 1);
const invitation = newInvitation(
  { id: 'i', email: 'kim@coffeemesh.example', invitedBy: 'm', roles: [{ role: 'barista', cafeId: soho }] },
  now,
);

describe('an invitation', () => {
  it.each([
    { status: 'new', closedAt: null, at: now, isOpenThen: true },
    { status: 'about to expire', closedAt: null, at: beforeExpiry, isOpenThen: true },
    { status: 'expired after a week', closedAt: null, at: inWeek, isOpenThen: false },
    { status: 'accepted or withdrawn', closedAt: now, at: now, isOpenThen: false },
    { status: 'accepted or withdrawn, about to expire', closedAt: now, at: beforeExpiry, isOpenThen: false },
    { status: 'accepted or withdrawn, and expired', closedAt: now, at: inWeek, isOpenThen: false },
  ])('$status: isOpen is $isOpenThen', ({ closedAt, at, isOpenThen }) => {
    expect(isOpen({ ...invitation, closedAt }, at)).toBe(isOpenThen);
  });
});

describe('a person', () => {
  it('is staff with a role, and a customer without one', () => {
    expect(personKindOf({ roles: [] })).toBe('customer');
    expect(personKindOf({ roles: [{ role: 'administrator' }] })).toBe('staff');
  });

  it('has an e-mail address in lower case', () => {
    expect(toEmailKey('Ada@CoffeeMesh.Example')).toBe('ada@coffeemesh.example');
  });
});
