import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';

/** One event that came to this service, with what went wrong. */
export const getProductsDeadLetter: Handler<'getProductsDeadLetter'> = async ({ params }, { deadLetters }) =>
  ok(await deadLetters.get(params.eventId));
