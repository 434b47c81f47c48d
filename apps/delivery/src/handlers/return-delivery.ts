import { carriedBy } from '../domain/access.ts';
import { bringBack } from '../domain/delivery.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryReturned } from '../generated/events/published.ts';
import { shown } from './delivery-view.ts';
import { toldAndKept } from './told-and-kept.ts';

/** It is back at its cafe; the order is ready again. */
export const returnDelivery: Handler<'returnDelivery'> = async (
  { params, caller, idempotency },
  { deliveries, clock },
) => {
  const delivery = await deliveries.change(
    params.deliveryId,
    (current) => bringBack(carriedBy(caller, current), clock.now()),
    toldAndKept(deliveryReturned, idempotency, caller),
  );
  return shown(delivery, caller);
};
