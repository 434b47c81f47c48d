import { isInvitationInSight, isOpen, newInvitation } from '../../src/domain/invitation.ts';
import { emailKeyOf, kindOf } from '../../src/domain/person.ts';

const [SOHO, CAMDEN] = ['0190c0de-0000-7000-8000-00000000ca01', '0190c0de-0000-7000-8000-00000000ca02'];
const now = new Date('2026-05-04T08:15:30Z');
const inWeek = new Date('2026-05-11T08:15:30Z');
const invitation = newInvitation(
  {
    id: 'i',
    email: 'kim@coffeemesh.example',
    invitedBy: 'm',
    roles: [
      { role: 'barista', cafeId: SOHO },
      { role: 'courier', cafeId: CAMDEN },
    ],
  },
  now,
);

describe('an invitation', () => {
  it('is open for a week, unless it is taken up or withdrawn', () => {
    expect(isOpen(invitation, now)).toBe(true);
    expect(isOpen(invitation, new Date(inWeek.getTime() - 1))).toBe(true);
    expect(isOpen(invitation, inWeek)).toBe(false);
    expect(isOpen({ ...invitation, closedAt: now }, now)).toBe(false);
  });

  it('is seen by whoever manages each of its cafes', () => {
    expect(isInvitationInSight('all', invitation)).toBe(true);
    expect(isInvitationInSight([CAMDEN, SOHO], invitation)).toBe(true);
    expect(isInvitationInSight([SOHO], invitation)).toBe(false);
    expect(isInvitationInSight([], { ...invitation, roles: [{ role: 'administrator' }] })).toBe(false);
  });
});

describe('a person', () => {
  it('is staff with a role, a customer without', () => {
    expect(kindOf({ roles: [] })).toBe('customer');
    expect(kindOf({ roles: [{ role: 'administrator' }] })).toBe('staff');
  });

  it('has an address in lower case', () => {
    expect(emailKeyOf('Ada@CoffeeMesh.Example')).toBe('ada@coffeemesh.example');
  });
});
