import type { FieldError, Money } from '@coffeemesh/kernel';

import type { Fulfilment } from './basket.ts';
import type { Actor, OrderStatus } from './order.ts';

/** What is wanted of the neighbours, which follows from the order. */
export type Goal = 'pay' | 'make' | 'serve' | 'settle' | 'undo';

/** What is wanted while an order is in a state, of the attempt that pays or paid it. */
export const goalOfStatus: Readonly<Record<OrderStatus, Goal>> = {
  created: 'pay',
  paid: 'make',
  progress: 'serve',
  ready: 'serve',
  dispatched: 'serve',
  delivered: 'settle',
  collected: 'settle',
  cancelled: 'undo',
};

/** An attempt that is not (or no longer) its order's own is undone; so is one whose order is gone. */
export const goalOf = (
  sagaId: string,
  order: { readonly status: OrderStatus; readonly sagaId: string | null } | undefined,
): Goal => (order?.sagaId === sagaId ? goalOfStatus[order.status] : 'undo');

/** What each neighbour is known to hold. `asked`: something was asked for, and the answer is not known. */
export type Holdings = {
  /** Inventory's reservation. `refused`: the stock did not suffice. */
  readonly stock: 'none' | 'asked' | 'held' | 'refused' | 'confirmed' | 'released';
  /** Payments' payment. */
  readonly money: 'none' | 'asked' | 'authorised' | 'declined' | 'captured' | 'voided' | 'refunded';
  /** Kitchen's schedule. `made`: it was finished before it could be cancelled. */
  readonly ticket: 'none' | 'asked' | 'scheduled' | 'refused' | 'made' | 'cancelled';
};

export type CardMeans = { readonly kind: 'card'; readonly token: string };

/** All that the neighbours are asked for, as it was when the attempt began: the same request under the same key for ever. */
export type Brief = {
  readonly cafeId: string;
  readonly customerId: string;
  /** Who pays, for the order's history. */
  readonly actor: Actor;
  readonly fulfilment: Fulfilment;
  readonly items: readonly BriefItem[];
  readonly total: Money;
  readonly tip: Money;
  /** Forgotten when the payment is known. */
  readonly means: CardMeans | null;
  readonly note: string | null;
  /** When the kitchen is told (RFC 3339); null for at once. */
  readonly kitchenAt: string | null;
};

export type BriefItem = {
  readonly productId: string;
  readonly name: string;
  readonly size: string;
  readonly options: readonly { readonly optionId: string; readonly name: string }[];
  readonly quantity: number;
  readonly note: string | null;
};

/** Under which caller's key the answer of the attempt is to be kept, once it is known. */
export type AnswerSlot = {
  readonly callerId: string;
  readonly operation: string;
  readonly key: string;
  readonly fingerprint: string;
};

/** One attempt to pay an order, and all that follows from it. */
export type Saga = Holdings & {
  /** The attempt; the reservation bears the same id, and every key that a neighbour is asked under begins with it. */
  readonly id: string;
  readonly orderId: string;
  readonly goal: Goal;
  readonly brief: Brief;
  readonly paymentId: string | null;
  readonly ticketId: string | null;
  /** Null once the answer is known. */
  readonly answerSlot: AnswerSlot | null;
  /** An attempt that has not paid by then is undone. */
  readonly payBy: Date;
  /** How often in a row something was asked for in vain. */
  readonly attempts: number;
  readonly lastError: string | null;
  /** When it is worked on next; null when every neighbour is as it should be. */
  readonly dueAt: Date | null;
  /** Who works on it now; only they may write it. */
  readonly lease: string | null;
  /** How often the order had changed what is wanted, when `goal` was read. */
  readonly nudges: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** What a step has found out; `refusal` says why a neighbour would not. */
export type Found = Partial<Holdings> & {
  readonly paymentId?: string;
  readonly ticketId?: string;
  /** When the kitchen expects it to be ready. */
  readonly promisedAt?: Date;
  readonly refusal?: Refusal;
};

/** Why a neighbour would not: in words, and where it is, with the items that it concerns. */
export type Refusal = { readonly reason: string; readonly faults?: readonly FieldError[] };
