import type { IdempotencyKeyRef } from '@coffeemesh/kernel';
import type { Actor, Order } from './order.ts';
import { payBy } from './saga-timeouts.ts';
import type { CardMeans, Saga } from './saga.ts';

export type SagaStart = {
  readonly id: string;
  /** The request that begins the saga also works on it first, under this lease. */
  readonly lease: string;
  readonly means: CardMeans;
  readonly actor: Actor;
  readonly pendingKey: IdempotencyKeyRef;
  /** Preparation time of the cafe. A scheduled order is sent to the kitchen this long before it should be ready. */
  readonly leadTimeMs: number;
};

/** A new attempt to pay an order. Nothing has been requested yet; the reservation is next. */
export const beginSaga = (order: Order, start: SagaStart, now: Date): Saga => ({
  id: start.id,
  orderId: order.id,
  goal: 'pay',
  stock: 'requested',
  money: 'none',
  schedule: 'none',
  input: {
    cafeId: order.cafeId,
    customerId: order.customerId,
    actor: start.actor,
    fulfilment: order.fulfilment,
    items: order.items.map(({ productId, name, size, options, quantity, note }) => ({
      productId,
      name,
      size,
      options: options.map((option) => ({ optionId: option.optionId, name: option.name })),
      quantity,
      note,
    })),
    total: order.prices.total,
    tip: order.prices.tip,
    means: start.means,
    note: order.note,
    kitchenAt:
      order.scheduledAt === null ? null : new Date(order.scheduledAt.getTime() - start.leadTimeMs).toISOString(),
  },
  paymentId: null,
  scheduleId: null,
  pendingKey: start.pendingKey,
  payBy: payBy(now),
  attempts: 0,
  lastError: null,
  dueAt: now,
  lease: start.lease,
  goalVersion: 0,
  createdAt: now,
  updatedAt: now,
});
