import { nextState, type Receipt } from '@coffeemesh/kernel';
import type { Logger } from '@coffeemesh/service-kit';

import type { Deps } from '../deps.ts';
import { transitions, type Transition, type Order, type OrderAction } from '../domain/order.ts';
import { domainEventsOf } from './order-news.ts';

export type News = {
  readonly orderId: string;
  readonly action: OrderAction;
  readonly happen: (order: Order) => Transition;
  readonly receipt: Receipt;
  readonly log: Logger;
};

/**
 * Takes an order through the action that a neighbour's news mean. News that come too late (the order was cancelled
 * meanwhile) change nothing: the neighbour is told so by the saga, not here.
 */
export const applyExternalEvent = async (
  { orderId, action, happen, receipt, log }: News,
  { orders }: Pick<Deps, 'orders'>,
): Promise<void> => {
  const changed = await orders.changeOnEvent(orderId, receipt, (current) => {
    if (nextState(transitions, current.status, action) === undefined) return undefined;
    const happening = happen(current);
    return { ...happening, effects: { events: domainEventsOf(happening) } };
  });
  if (changed === undefined) log.info({ orderId, action }, 'news that came too late for the order');
};
