import { decodeCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { positionOf, positionShapes, toNear } from '../domain/cafe-list.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toCafeSummaryResponse } from './cafe-response.ts';

/** Lists cafes by page, with filters and distances. */
export const listCafes: Handler<'listCafes'> = async ({ query }, { cafes }) => {
  const { limit, cursor, sort } = query;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, query, positionShapes[sort]);
  const rows = await cafes.list({ ...query, near: toNear(query), after });
  return ok(pageOf(rows, limit, query, positionOf(sort), toCafeSummaryResponse));
};
