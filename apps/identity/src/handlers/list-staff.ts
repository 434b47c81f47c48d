import { decodeCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { visibilityScopeOf, visiblePerson } from '../domain/access.ts';
import { positionOf, positionShapeOf } from '../domain/staff-list.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toStaffMemberResponse } from './staff-member-response.ts';

/** Lists the people who work at the caller's cafes, with their roles there. */
export const listStaff: Handler<'listStaff'> = async ({ query, caller }, { people }) => {
  const { limit, cursor, sort } = query;
  const scope = visibilityScopeOf(caller);
  const after = cursor === undefined ? undefined : decodeCursor(cursor, query, positionShapeOf(sort));
  const rows = await people.listStaff({ ...query, scope, after });
  const visible = rows.flatMap((person) => visiblePerson(scope, person) ?? []);
  return ok(pageOf(visible, limit, query, positionOf(sort), toStaffMemberResponse));
};
