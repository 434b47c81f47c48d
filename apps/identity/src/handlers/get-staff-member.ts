import { NotFound } from '@coffeemesh/kernel';
import { staffScopeOf, visiblePerson } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { staffMemberResponse } from './staff-member-response.ts';

/** Returns a staff member with the roles that the caller may see. */
export const getStaffMember: Handler<'getStaffMember'> = async ({ params, caller }, { people }) => {
  const person = await people.find(params.personId);
  const visible = person && visiblePerson(staffScopeOf(caller), person);
  if (visible === undefined) throw NotFound();
  return staffMemberResponse(visible);
};
