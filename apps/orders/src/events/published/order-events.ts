import type { DomainEvent } from '@coffeemesh/kernel';
import type { HistoryEntry, Order, Transition } from '../../domain/order.ts';
import {
  orderCancelled,
  orderCollected,
  orderCreated,
  orderDeleted,
  orderDelivered,
  orderDispatched,
  orderPaid,
  orderReady,
  orderReplaced,
  orderStarted,
} from '../../generated/events/published.ts';
import type { OrderEvent } from '../../generated/events/schemas.ts';

/** The event that each action publishes; null for none. */
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

/** The events that a transition publishes. */
export const domainEventsOf = ({ order, entry }: Transition): DomainEvent[] => {
  const build = builders[entry.action];
  return build === null ? [] : [build(eventDataOf(order, entry.at))];
};

/** The event of a deleted order, with its last state. */
export const orderDeletedEvent = (order: Order, at: Date): DomainEvent => orderDeleted(eventDataOf(order, at));

const eventDataOf = (order: Order, at: Date): OrderEvent => ({
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
