import { ok } from '@coffeemesh/service-kit';

import { openingView } from '../domain/cafe-view.ts';
import { openingAt } from '../domain/opening.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Whether an order can be had here at an instant. */
export const getOpening: Handler<'getOpening'> = async ({ params, query }, { cafes, clock }) => {
  const cafe = await cafes.get(params.cafeId);
  const at = query.at === undefined ? clock.now() : new Date(query.at);
  return ok(openingView(openingAt(cafe, at)));
};
