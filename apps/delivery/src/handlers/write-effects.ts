import type { Caller, WriteEffects } from '@coffeemesh/kernel';
import type { Idempotency } from '@coffeemesh/service-kit';
import type { Delivery } from '../domain/delivery.ts';
import type { ToEvent } from '../events/published/delivery-events.ts';
import { deliveryResponse } from './delivery-response.ts';

/** What is written with a change of a delivery: its event, and the receipt with the response. */
export const writeEffectsOf =
  (toEvent: ToEvent, idempotency: Idempotency, caller: Caller) =>
  (changed: Delivery): WriteEffects => ({
    events: [toEvent(changed)],
    receipt: idempotency.receiptFor(deliveryResponse(changed, caller)),
  });
