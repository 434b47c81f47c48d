import { type Logger, nextState, type Receipt, StateConflict } from '@coffeemesh/kernel';
import { applyAction, transitions, type Order, type OrderAction, type Transition } from '../domain/order.ts';
import type { OrderStore } from '../domain/ports.ts';
import { domainEventsOf } from '../events/published/order-events.ts';

export type ExternalEvent = {
  readonly orderId: string;
  readonly action: OrderAction;
  readonly at: Date;
  /** For the order's history. */
  readonly note?: string | null;
  readonly receipt: Receipt;
  readonly log: Logger;
};

/**
 * Applies an action to an order because of another service's event. Does nothing where the order's state does not
 * allow the
 * action (it was cancelled in the meantime): its saga compensates the other service's work.
 * @param apply what the action does; by default no more than its new state
 */
export const applyExternalEvent = async (
  { orderId, action, at, note = null, receipt, log }: ExternalEvent,
  { orders }: { readonly orders: OrderStore },
  apply = (order: Order): Transition => applyAction(order, action, { at, actor: 'system', note }, StateConflict),
): Promise<void> => {
  const changed = await orders.changeOnEvent(orderId, receipt, (current) => {
    if (nextState(transitions, current.status, action) === undefined) return undefined;
    const transition = apply(current);
    return { ...transition, effects: { events: domainEventsOf(transition) } };
  });
  if (changed === undefined) log.info({ orderId, action }, 'event ignored: the order does not allow the action');
};
