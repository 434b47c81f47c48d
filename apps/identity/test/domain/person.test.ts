import { newPerson, toEmailKey, withChanges } from '../../src/domain/person.ts';
import { positionOf, sortColumnOf } from '../../src/domain/staff-list.ts';
import { tokenSubjectOf } from '../../src/domain/token-subject.ts';

const monday = new Date('2026-05-04T08:00:00.000Z');
const tuesday = new Date('2026-05-05T08:00:00.000Z');
const ada = newPerson({ id: 'ada', email: 'ada@x.example', name: 'Ada', passwordHash: 'hash', roles: [] }, monday);

test('a change makes the next version of a person', () => {
  expect(ada).toEqual({
    id: 'ada',
    email: 'ada@x.example',
    name: 'Ada',
    passwordHash: 'hash',
    roles: [],
    version: 1,
    createdAt: monday,
    updatedAt: monday,
  });
  expect(withChanges(ada, { name: 'Ada L.' }, tuesday)).toEqual({
    ...ada,
    name: 'Ada L.',
    version: 2,
    updatedAt: tuesday,
  });
});

test('e-mail addresses are compared without case and compatibility forms', () => {
  expect(toEmailKey('ADA@ｘ.Example')).toBe('ada@x.example');
});

test.each([
  ['name', 'text', ['Ada', 'ada']],
  ['-name', 'text', ['Ada', 'ada']],
  ['createdAt', 'instant', [monday, 'ada']],
  ['-createdAt', 'instant', [monday, 'ada']],
] as const)('staff sorted by %s: a page ends at %s %p', (sort, column, position) => {
  expect(sortColumnOf(sort)).toBe(column);
  expect(positionOf(sort)(ada)).toEqual(position);
});

test('a token says who its person is, and what they may do', () => {
  const { scopes, ...customer } = tokenSubjectOf(ada);
  expect(customer).toEqual({ id: 'ada', kind: 'customer', roles: [] });
  expect(scopes).toContain('orders:write');
  const roles = [{ role: 'courier', cafeId: 'soho' }] as const;
  expect(tokenSubjectOf({ ...ada, roles })).toMatchObject({ id: 'ada', kind: 'staff', roles });
});
