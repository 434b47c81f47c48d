import type { Order } from './order.ts';
import type { Actor } from './order.ts';
import { leaseMs, payWithinMs } from './saga-pace.ts';
import type { IdempotencyKeyRef, CardMeans, Saga } from './saga.ts';

export type SagaStart = {
  readonly id: string;
  /** Of whoever begins it: they work on it first. */
  readonly lease: string;
  readonly means: CardMeans;
  readonly actor: Actor;
  readonly pendingKey: IdempotencyKeyRef;
  /** From telling the kitchen to the drink on the counter; a scheduled order is told of that long before. */
  readonly leadTimeMs: number;
};

/** An attempt to pay an order, which has asked nobody for anything yet but is about to reserve. */
export const beginSaga = (order: Order, start: SagaStart, now: Date): Saga => ({
  id: start.id,
  orderId: order.id,
  goal: 'pay',
  stock: 'asked',
  money: 'none',
  ticket: 'none',
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
  payBy: new Date(now.getTime() + payWithinMs),
  attempts: 0,
  lastError: null,
  dueAt: now,
  lease: start.lease,
  goalVersion: 0,
  createdAt: now,
  updatedAt: now,
});

/** Until when a saga belongs to whoever writes it now. */
export const leaseUntil = (now: Date): Date => new Date(now.getTime() + leaseMs);

/** What a step has found out, put into the saga. The card's token is forgotten with the first answer about it. */
export const withResult = (saga: Saga, found: Partial<Saga>): Saga => {
  const next = { ...saga, ...found };
  const isKnown = next.money !== 'none' && next.money !== 'asked';
  return isKnown ? { ...next, input: { ...next.input, means: null } } : next;
};
