import type { DomainEvent } from '@coffeemesh/kernel';

import type { Transition, HistoryEntry, Order } from '../domain/order.ts';
import {
  orderCancelled,
  orderCollected,
  orderCreated,
  orderDelivered,
  orderDispatched,
  orderPaid,
  orderReady,
  orderReplaced,
  orderStarted,
} from '../generated/events/published.ts';
import type { OrderEvent } from '../generated/events/schemas.ts';

/** The event by which others hear of an action; null for what concerns nobody else. */
const builders: Readonly<Record<HistoryEntry['action'], ((data: OrderEvent) => DomainEvent) | null>> = {
  create: orderCreated,
  replace: orderReplaced,
  pay: orderPaid,
  start: orderStarted,
  finish: orderReady,
  dispatch: orderDispatched,
  failDelivery: null,
  bringBack: orderReady,
  deliver: orderDelivered,
  collect: orderCollected,
  cancel: orderCancelled,
  expire: orderCancelled,
  giveUp: orderCancelled,
};

/** What is told of something that has happened to an order. */
export const domainEventsOf = ({ order, entry }: Transition): DomainEvent[] => {
  const build = builders[entry.action];
  return build === null ? [] : [build(toOrderEvent(order, entry.at))];
};

/** The order as others hear of it. */
export const toOrderEvent = (order: Order, at: Date): OrderEvent => ({
  orderId: order.id,
  cafeId: order.cafeId,
  customerId: order.customerId,
  status: order.status,
  fulfilment: order.fulfilment,
  ...(order.address === null ? {} : { address: order.address }),
  ...(order.contact === null ? {} : { contact: order.contact }),
  ...(order.scheduledAt === null ? {} : { scheduledAt: order.scheduledAt.toISOString() }),
  items: order.items.map(({ productId, name, size, options, quantity }) => ({
    productId,
    name,
    size,
    options: options.map(({ optionId }) => optionId),
    quantity,
  })),
  total: order.prices.total,
  ...(order.cancellation === null
    ? {}
    : { reason: order.cancellation.reason ?? defaultReasons[order.cancellation.cause] }),
  at: at.toISOString(),
});

const defaultReasons = {
  requested: 'It was cancelled.',
  unpaid: 'It was not paid in time.',
  kitchen: 'The kitchen cannot make it.',
} as const;
