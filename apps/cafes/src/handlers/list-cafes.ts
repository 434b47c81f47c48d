import { decodeCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { nearOf, positionOf, positionShapes } from '../domain/cafe-list.ts';
import { cafeSummaryView } from '../domain/cafe-view.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Lists cafes by page, filtered, near or far. */
export const listCafes: Handler<'listCafes'> = async ({ query }, { cafes }) => {
  const { limit, cursor, sort } = query;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, query, positionShapes[sort]);
  const found = await cafes.list({ ...query, near: nearOf(query), after });
  return ok(pageOf(found, limit, query, positionOf(sort), cafeSummaryView));
};
