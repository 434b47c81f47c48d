import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';

/** Decides that a dead letter has no effect. */
export const discardDeliveryDeadLetter: Handler<'discardDeliveryDeadLetter'> = async (
  { params, request },
  { deadLetters },
) => ok(await deadLetters.discard(params.eventId, request.log));
