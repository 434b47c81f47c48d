import { type Clock, type Logger, NotFound } from '@coffeemesh/kernel';
import { expireOrder, isExpired } from '../domain/change-order.ts';
import { EXPIRY_BATCH_SIZE } from '../domain/policy.ts';
import type { OrderStore } from '../domain/ports.ts';
import { domainEventsOf } from '../events/published/order-events.ts';

type ExpireDeps = { readonly orders: OrderStore; readonly clock: Clock; readonly log: Logger };

/** Cancels one batch of orders that were not paid in time. @returns whether there may be more */
export const expireOrders = async ({ orders, clock, log }: ExpireDeps): Promise<boolean> => {
  const now = clock.now();
  const ids = await orders.findExpired(now, EXPIRY_BATCH_SIZE);
  for (const id of ids) {
    await orders
      .change(id, undefined, (current) => {
        if (!isExpired(current, now)) return undefined;
        const transition = expireOrder(current, now);
        return { ...transition, effects: { events: domainEventsOf(transition) } };
      })
      .catch((error: unknown) => {
        if (!NotFound.is(error)) log.error({ err: error, orderId: id }, 'order expiry failed');
      });
  }
  return ids.length === EXPIRY_BATCH_SIZE;
};
