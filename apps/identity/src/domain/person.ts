import type { CallerKind, Role } from '@coffeemesh/kernel';

/** A role and its cafe. The role of an administrator has no cafe and holds at all of them. */
export type RoleGrant = { readonly role: Role; readonly cafeId?: string };

export type Person = {
  readonly id: string;
  /** As {@link toEmailKey} returns it. */
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly roles: readonly RoleGrant[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

export type PersonKind = Exclude<CallerKind, 'service'>;

/** People with a role are staff; all others are customers. */
export const personKindOf = ({ roles }: Pick<Person, 'roles'>): PersonKind => (roles.length > 0 ? 'staff' : 'customer');

/** The form in which e-mail addresses are stored and compared: case does not matter. */
export const toEmailKey = (email: string): string => email.normalize('NFKC').toLowerCase();

export type NewPerson = Pick<Person, 'id' | 'email' | 'name' | 'passwordHash' | 'roles'>;

export const newPerson = (person: NewPerson, now: Date): Person => ({
  ...person,
  version: 1,
  createdAt: now,
  updatedAt: now,
});

type Changes = Partial<Pick<Person, 'name' | 'passwordHash' | 'roles'>>;

/** The changed person, with the next version. */
export const withChanges = (person: Person, changes: Changes, now: Date): Person => ({
  ...person,
  ...changes,
  version: person.version + 1,
  updatedAt: now,
});
