import { pageOf, pageRequest } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { staffScopeOf, visiblePerson } from '../domain/access.ts';
import { positionOf, sortColumnOf } from '../domain/staff-list.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toStaffMemberResponse } from './staff-member-response.ts';

/** Lists the people who work at the caller's cafes, with their roles there. */
export const listStaff: Handler<'listStaff'> = async ({ query, caller }, { people }) => {
  const { cafeId, role, sort, limit } = query;
  const scope = staffScopeOf(caller);
  const rows = await people.listStaff({ scope, cafeId, role, sort, page: pageRequest(query, sortColumnOf(sort)) });
  const visible = rows.flatMap((person) => visiblePerson(scope, person) ?? []);
  return ok(pageOf(visible, limit, query, positionOf(sort), toStaffMemberResponse));
};
