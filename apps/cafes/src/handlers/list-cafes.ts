import { pageOf, pageRequest } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { positionOf, sortColumns, toNear } from '../domain/cafe-list.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toCafeSummaryResponse } from './cafe-response.ts';

/** Lists cafes by page, with filters and distances. */
export const listCafes: Handler<'listCafes'> = async ({ query }, { cafes }) => {
  const { city, fulfilment, status, withinMetres, sort, limit } = query;
  const page = pageRequest(query, sortColumns[sort]);
  const rows = await cafes.list({ city, fulfilment, status, near: toNear(query), withinMetres, sort, page });
  return ok(pageOf(rows, limit, query, positionOf(sort), toCafeSummaryResponse));
};
