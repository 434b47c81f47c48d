import type { FieldError, IdempotencyKeyRef, Money } from '@coffeemesh/kernel';
import type { Fulfilment } from './basket.ts';
import type { Actor, OrderStatus } from './order.ts';

/** The state that the saga works towards at its participants. It is derived from the order and never stored. */
export type Goal = 'pay' | 'make' | 'serve' | 'settle' | 'compensate';

/** The goal for each state of the order, for the attempt that pays or paid it. */
export const goalOfStatus: Readonly<Record<OrderStatus, Goal>> = {
  created: 'pay',
  paid: 'make',
  progress: 'serve',
  ready: 'serve',
  dispatched: 'serve',
  delivered: 'settle',
  collected: 'settle',
  cancelled: 'compensate',
};

/** An attempt that is not the current one of its order, or whose order was deleted, is compensated. */
export const goalOf = (
  sagaId: string,
  order: { readonly status: OrderStatus; readonly sagaId: string | null } | undefined,
): Goal => (order?.sagaId === sagaId ? goalOfStatus[order.status] : 'compensate');

/** The last known state at each participant. `requested`: a request was sent and its result is unknown. */
export type ParticipantStates = {
  /** The reservation at inventory. `refused`: out of stock. */
  readonly stock: 'none' | 'requested' | 'held' | 'refused' | 'confirmed' | 'released';
  /** The payment at payments. */
  readonly money: 'none' | 'requested' | 'authorised' | 'declined' | 'captured' | 'voided' | 'refunded';
  /** The schedule at kitchen. `finished`: it was made before it could be cancelled. */
  readonly schedule: 'none' | 'requested' | 'scheduled' | 'refused' | 'finished' | 'cancelled';
};

export type CardMeans = { readonly kind: 'card'; readonly token: string };

/**
 * The input of the requests to participants. It is fixed when the attempt begins, so that retries send the same
 * request.
 */
export type SagaInput = {
  readonly cafeId: string;
  readonly customerId: string;
  /** Who pays, for the order's history. */
  readonly actor: Actor;
  readonly fulfilment: Fulfilment;
  readonly items: readonly SagaItem[];
  readonly total: Money;
  readonly tip: Money;
  /** Cleared once the payment is known. */
  readonly means: CardMeans | null;
  readonly note: string | null;
  /** When the order is sent to the kitchen (RFC 3339); null for at once. */
  readonly kitchenAt: string | null;
};

export type SagaItem = {
  readonly productId: string;
  readonly name: string;
  readonly size: string;
  readonly options: readonly { readonly optionId: string; readonly name: string }[];
  readonly quantity: number;
  readonly note: string | null;
};

/** One attempt to pay an order, and all that follows from it. */
export type Saga = ParticipantStates & {
  /**
   * The attempt. The reservation has the same id, and every idempotency key that is sent to a participant begins with
   * it.
   */
  readonly id: string;
  readonly orderId: string;
  readonly goal: Goal;
  readonly input: SagaInput;
  readonly paymentId: string | null;
  readonly scheduleId: string | null;
  /** The key whose response is not stored yet; null once it is. */
  readonly pendingKey: IdempotencyKeyRef | null;
  /** An attempt that has not paid by then is compensated. */
  readonly payBy: Date;
  /** Failed attempts in a row. */
  readonly attempts: number;
  readonly lastError: string | null;
  /** When it is due next; null when every participant has reached its target. */
  readonly dueAt: Date | null;
  /** The lease of the worker that holds it; only that worker may write it. */
  readonly lease: string | null;
  /** How often the order had changed the goal when `goal` was read. */
  readonly goalVersion: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** The result of a step: the participant's new state. `refusal` says why a participant refused. */
export type StepResult = Partial<ParticipantStates> & {
  readonly paymentId?: string;
  readonly scheduleId?: string;
  /** When the kitchen expects the order to be ready. */
  readonly promisedAt?: Date;
  readonly refusal?: Refusal;
};

/** Why a participant refused; `errors` point at the items concerned. */
export type Refusal = { readonly reason: string; readonly errors?: readonly FieldError[] };

/** The saga with the result of a step. Clears the card once the payment is known. */
export const withResult = (saga: Saga, { refusal: _refusal, promisedAt: _promisedAt, ...facts }: StepResult): Saga => {
  const next = { ...saga, ...facts };
  const isPaymentKnown = next.money !== 'none' && next.money !== 'requested';
  return isPaymentKnown ? { ...next, input: { ...next.input, means: null } } : next;
};
