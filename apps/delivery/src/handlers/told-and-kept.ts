import type { Caller, DomainEvent, WriteEffects } from '@coffeemesh/kernel';
import type { Idempotency } from '@coffeemesh/service-kit';
import type { Delivery } from '../domain/delivery.ts';
import { toldOf, type DeliveryTold } from '../domain/delivery-told.ts';
import { shown } from './delivery-view.ts';

/** What goes with a change of a delivery: the event that tells of it, and the answer that is kept for whoever repeats it. */
export const toldAndKept =
  (event: (told: DeliveryTold) => DomainEvent, idempotency: Idempotency, caller: Caller) =>
  (changed: Delivery): WriteEffects => ({
    events: [event(toldOf(changed))],
    receipt: idempotency.receiptFor(shown(changed, caller)),
  });
