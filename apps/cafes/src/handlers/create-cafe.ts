import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { assertCanCreateCafe } from '../domain/access.ts';
import { cafeRules } from '../domain/cafe-rules.ts';
import { newCafe } from '../domain/cafe.ts';
import { cafeCreatedEvent } from '../events/published/cafe-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toCafeResponse } from './cafe-response.ts';

/** Adds a cafe to the chain; it takes orders from its next opening on. */
export const createCafe: Handler<'createCafe'> = async ({ body, caller, idempotency }, { cafes, ids, clock }) => {
  assertCanCreateCafe(caller);
  cafeRules.assert({ settings: body });
  const cafe = newCafe(body, ids.next(), clock.now());
  const response = created(`/cafes/${cafe.id}`, toCafeResponse(cafe), etagOf(cafe));
  await cafes.insert(cafe, { events: [cafeCreatedEvent(cafe)], receipt: idempotency.receiptFor(response) });
  return response;
};
