import { ok } from '@coffeemesh/service-kit';
import { openingAt } from '../domain/opening.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toOpeningResponse } from './opening-response.ts';

/** Returns whether the cafe takes orders at an instant. */
export const getOpening: Handler<'getOpening'> = async ({ params, query }, { cafes, clock }) => {
  const cafe = await cafes.get(params.cafeId);
  const at = query.at === undefined ? clock.now() : new Date(query.at);
  return ok(toOpeningResponse(openingAt(cafe, at)));
};
