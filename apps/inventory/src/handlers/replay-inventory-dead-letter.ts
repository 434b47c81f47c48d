import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';

/** Tries a dead letter again at once, as if it were delivered. */
export const replayInventoryDeadLetter: Handler<'replayInventoryDeadLetter'> = async (
  { params, request },
  { deadLetters },
) => ok(await deadLetters.replay(params.eventId, request.log));
