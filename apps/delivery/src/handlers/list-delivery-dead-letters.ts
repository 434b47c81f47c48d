import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';

/** Events that this service could not apply; by default those that wait for somebody to decide. */
export const listDeliveryDeadLetters: Handler<'listDeliveryDeadLetters'> = async ({ query }, { deadLetters }) =>
  ok(await deadLetters.list(query));
