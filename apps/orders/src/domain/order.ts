import { transition, type ActionOf, type ProblemType, type StateOf, type TransitionTable } from '@coffeemesh/kernel';

import type { Address, Contact, Fulfilment } from './basket.ts';
import type { PricedItem, Prices } from './pricing.ts';

/**
 * The life of an order. `giveUp` is the kitchen's: it cannot be made (any further). `bringBack` is the courier's, after
 * `failDelivery`. A state without actions is final.
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
  /** Who placed it. */
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
  /** When it is cancelled unless it is paid; null once it is paid or over. */
  readonly expiresAt: Date | null;
  readonly paidAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
};

/** The system: the kitchen's and the courier's news, and time running out. */
export type Actor = 'customer' | 'staff' | 'system';

/** One thing that happened to an order. */
export type HistoryEntry = {
  readonly action: OrderAction | 'create';
  readonly status: OrderStatus;
  /** The order's version by it: entries of one order are sorted by it. */
  readonly version: number;
  readonly at: Date;
  readonly actor: Actor;
  readonly note: string | null;
};

/** Who does it, when, and what they say to it. */
export type Deed = { readonly at: Date; readonly actor: Actor; readonly note?: string | null };

/** An order as it is after something has happened to it, and the trace of that. */
export type Happening = { readonly order: Order; readonly entry: HistoryEntry };

/**
 * Takes the order through an action of the table; `changes` are what the action means beside the new status.
 * @throws `refusal` (409) with the actions that are possible, where the table does not allow it
 */
export const act = (
  order: Order,
  action: OrderAction,
  { at, actor, note = null }: Deed,
  refusal: ProblemType,
  changes: Partial<Order> = {},
): Happening => {
  const status = transition(transitions, order.status, action, refusal);
  const changed: Order = { ...order, ...changes, status, updatedAt: at, version: order.version + 1 };
  return { order: changed, entry: { action, status, version: changed.version, at, actor, note } };
};

/** A change that is no step in the order's life, and leaves no trace in its history. */
export const amend = (order: Order, at: Date, changes: Partial<Order>): Order => ({
  ...order,
  ...changes,
  updatedAt: at,
  version: order.version + 1,
});

/** Whether it is being paid at this moment. */
export const isBeingPaid = ({ status, sagaId }: Order): boolean => status === 'created' && sagaId !== null;
