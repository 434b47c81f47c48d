import { type ActionOf, type ProblemType, type StateOf, transition, type TransitionTable } from '@coffeemesh/kernel';
import type { Address, Contact, Fulfilment } from './basket.ts';
import type { PricedItem, Prices } from './pricing.ts';

/**
 * State machine of an order: state → action → next state. A state without actions is final. `giveUp`: the kitchen cannot
 * make it, or cannot finish it. `failDelivery`: the courier could not hand it over; `bringBack`: it is at the cafe again.
 */
export const transitions = {
  created: { pay: 'paid', replace: 'created', cancel: 'cancelled', expire: 'cancelled' },
  paid: { start: 'progress', cancel: 'cancelled', giveUp: 'cancelled' },
  progress: { finish: 'ready', giveUp: 'cancelled' },
  ready: { dispatch: 'dispatched', collect: 'collected' },
  dispatched: { deliver: 'delivered', failDelivery: 'dispatched', bringBack: 'ready' },
  delivered: {},
  collected: {},
  cancelled: {},
} as const satisfies TransitionTable;

export type OrderStatus = StateOf<typeof transitions>;
export type OrderAction = ActionOf<typeof transitions>;

export type Cancellation = {
  readonly cause: 'requested' | 'unpaid' | 'kitchen';
  readonly reason: string | null;
};

export type Order = {
  readonly id: string;
  readonly cafeId: string;
  /** The person who placed it. */
  readonly customerId: string;
  readonly status: OrderStatus;
  readonly fulfilment: Fulfilment;
  readonly items: readonly PricedItem[];
  readonly prices: Prices;
  readonly address: Address | null;
  readonly contact: Contact | null;
  /** When it should be ready; null for as soon as possible. */
  readonly scheduledAt: Date | null;
  readonly note: string | null;
  /** The payment attempt in flight, or the one that paid. */
  readonly sagaId: string | null;
  /** The payment that paid it. */
  readonly paymentId: string | null;
  /** When the kitchen expects it to be ready. */
  readonly promisedAt: Date | null;
  readonly cancellation: Cancellation | null;
  /** When it expires unless it is paid; null once it is paid or cancelled. */
  readonly expiresAt: Date | null;
  readonly paidAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
};

/** `system`: an event of the kitchen or of delivery, or an expiry. */
export type Actor = 'customer' | 'staff' | 'system';

/** One entry of an order's history. */
export type HistoryEntry = {
  readonly action: OrderAction | 'create';
  readonly status: OrderStatus;
  /** The order's version after it. Entries of one order are sorted by it. */
  readonly version: number;
  readonly at: Date;
  readonly actor: Actor;
  readonly note: string | null;
};

/** Who triggers an action, when, and with which note. */
export type Trigger = { readonly at: Date; readonly actor: Actor; readonly note?: string | null };

/** The order after an action, and the entry of its history. */
export type Transition = { readonly order: Order; readonly entry: HistoryEntry };

/**
 * Applies an action of the state machine; `changes` are its other effects on the order.
 * @throws `refusal` (409) with the allowed actions, where the state does not allow this one
 */
export const applyAction = (
  order: Order,
  action: OrderAction,
  { at, actor, note = null }: Trigger,
  refusal: ProblemType,
  changes: Partial<Order> = {},
): Transition => {
  const status = transition(transitions, order.status, action, refusal);
  const changed: Order = { ...order, ...changes, status, updatedAt: at, version: order.version + 1 };
  return { order: changed, entry: { action, status, version: changed.version, at, actor, note } };
};

/** Changes an order without an action: no history entry. */
export const patch = (order: Order, at: Date, changes: Partial<Order>): Order => ({
  ...order,
  ...changes,
  updatedAt: at,
  version: order.version + 1,
});

/** Whether a payment of the order is in flight. */
export const isBeingPaid = ({ status, sagaId }: Order): boolean => status === 'created' && sagaId !== null;
