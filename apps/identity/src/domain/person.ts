import type { Role } from '@coffeemesh/kernel';

/** A role, and the cafe that it is at; an administrator's is at none and everywhere. */
export type RoleGrant = { readonly role: Role; readonly cafeId?: string };

export type Person = {
  readonly id: string;
  /** As {@link emailKeyOf} makes it. */
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly roles: readonly RoleGrant[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

export type PersonKind = 'customer' | 'staff';

/** Staff is who has a role; everybody else is a customer. */
export const kindOf = ({ roles }: Pick<Person, 'roles'>): PersonKind => (roles.length > 0 ? 'staff' : 'customer');

/** What e-mail addresses are compared and kept by: upper and lower case are alike. */
export const emailKeyOf = (email: string): string => email.normalize('NFKC').toLowerCase();

export type NewPerson = Pick<Person, 'id' | 'email' | 'name' | 'passwordHash' | 'roles'>;

export const newPerson = (person: NewPerson, now: Date): Person => ({
  ...person,
  version: 1,
  createdAt: now,
  updatedAt: now,
});

type Changes = Partial<Pick<Person, 'name' | 'passwordHash' | 'roles'>>;

/** The person after a change, one version on. */
export const changed = (person: Person, changes: Changes, now: Date): Person => ({
  ...person,
  ...changes,
  version: person.version + 1,
  updatedAt: now,
});
