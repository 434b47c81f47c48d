import { decodeCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { staffView } from '../domain/identity-view.ts';
import { personInSight, sightOf } from '../domain/roles.ts';
import { positionOf, positionShapeOf } from '../domain/staff-list.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Lists who works at the caller's cafes, with their roles there. */
export const listStaff: Handler<'listStaff'> = async ({ query, caller }, { people }) => {
  const { limit, cursor, sort } = query;
  const sight = sightOf(caller);
  const after = cursor === undefined ? undefined : decodeCursor(cursor, query, positionShapeOf(sort));
  const found = await people.listStaff({ ...query, sight, after });
  const seen = found.flatMap((person) => personInSight(sight, person) ?? []);
  return ok(pageOf(seen, limit, query, positionOf(sort), staffView));
};
