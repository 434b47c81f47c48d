import { type Logger, nextState, type Receipt } from '@coffeemesh/kernel';

import type { Deps } from '../deps.ts';
import { transitions, type Happening, type Order, type OrderAction } from '../domain/order.ts';
import { newsOf } from './order-news.ts';

export type News = {
  readonly orderId: string;
  readonly action: OrderAction;
  readonly happen: (order: Order) => Happening;
  readonly receipt: Receipt;
  readonly log: Logger;
};

/**
 * Takes an order through the action that a neighbour's news mean. News that come too late (the order was cancelled
 * meanwhile) change nothing: the neighbour is told so by the saga, not here.
 */
export const hearNews = async (
  { orderId, action, happen, receipt, log }: News,
  { orders }: Pick<Deps, 'orders'>,
): Promise<void> => {
  const changed = await orders.hear(orderId, receipt, (current) => {
    if (nextState(transitions, current.status, action) === undefined) return undefined;
    const happening = happen(current);
    return { ...happening, effects: { events: newsOf(happening) } };
  });
  if (changed === undefined) log.info({ orderId, action }, 'news that came too late for the order');
};
