import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';

import { assertMayOpenCafes } from '../domain/access.ts';
import { newCafe } from '../domain/cafe.ts';
import { cafeRules } from '../domain/cafe-rules.ts';
import { cafeEventData, cafeView } from '../domain/cafe-view.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { cafeCreated } from '../generated/events/published.ts';

/** Adds a cafe to the chain; it takes orders from its next opening on. */
export const createCafe: Handler<'createCafe'> = async ({ body, caller, idempotency }, { cafes, ids, clock }) => {
  assertMayOpenCafes(caller);
  cafeRules.assert({ settings: body });
  const cafe = newCafe(body, ids.next(), clock.now());
  const answer = created(`/cafes/${cafe.id}`, cafeView(cafe), etagOf(cafe));
  await cafes.insert(cafe, { events: [cafeCreated(cafeEventData(cafe))], receipt: idempotency.receiptFor(answer) });
  return answer;
};
