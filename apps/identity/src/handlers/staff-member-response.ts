import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Person } from '../domain/person.ts';

/** A staff member as the API returns them to their managers. */
export const toStaffMemberResponse = ({ id, name, email, roles, version, createdAt, updatedAt }: Person) => ({
  id,
  name,
  email,
  roles: [...roles],
  version,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});

export const staffMemberResponse = (person: Person) => ok(toStaffMemberResponse(person), etagOf(person));
