import { NotFound, type Clock, type Problem, type Receipt } from '@coffeemesh/kernel';
import { abandonPayment, completePayment, giveUpOrder } from '../../domain/change-order.ts';
import { preparedForNext, type SagaOutcome } from '../../domain/decide-next.ts';
import { patch, type Order } from '../../domain/order.ts';
import type { Change, OrderStore, SagaStore } from '../../domain/ports.ts';
import { OrderNotPayable, OutOfStock, PaymentDeclined } from '../../domain/problems.ts';
import type { Refusal, Saga } from '../../domain/saga.ts';
import { domainEventsOf } from '../../events/published/order-events.ts';

/** The result of an attempt to pay, for the caller. */
export type PaymentResult = { readonly paid: Order } | { readonly refused: Problem };

/** The receipt that stores the response to the caller under their idempotency key. */
export type ReceiptFor = (result: PaymentResult, saga: Saga) => Receipt | undefined;

export type OutcomeDeps = { readonly orders: OrderStore; readonly sagas: SagaStore; readonly clock: Clock };

export type AppliedOutcome = { readonly saga: Saga; readonly result?: PaymentResult | undefined };

/**
 * Applies what the saga has found out to its order, and stores both in one transaction. An order that has changed state in
 * the meantime stays as it is.
 */
export const applyOutcome = async (
  outcome: SagaOutcome,
  saga: Saga,
  refusal: Refusal | undefined,
  receiptFor: ReceiptFor,
  deps: OutcomeDeps,
): Promise<AppliedOutcome> => {
  switch (outcome) {
    case 'paid':
      return completeOrderPayment(saga, receiptFor, deps);
    case 'declined': {
      const detail = `The card was declined (${refusal?.reason ?? 'card-declined'}).`;
      const result = { refused: PaymentDeclined({ detail }) };
      return { saga: await abandonOrderPayment(saga, deps, () => receiptFor(result, saga)), result };
    }
    case 'out-of-stock':
      // Not stored under the key: the stock may suffice for the next request.
      return { saga: await abandonOrderPayment(saga, deps), result: { refused: outOfStock(refusal) } };
    case 'too-late':
      return { saga: await abandonOrderPayment(saga, deps) };
    case 'not-made':
      return { saga: await giveOrderUp(saga, refusal?.reason ?? 'The kitchen cannot make it.', deps) };
  }
};

const outOfStock = (refusal: Refusal | undefined): Problem =>
  OutOfStock({ ...(refusal && { detail: refusal.reason }), ...(refusal?.errors && { errors: refusal.errors }) });

const completeOrderPayment = async (saga: Saga, receiptFor: ReceiptFor, deps: OutcomeDeps): Promise<AppliedOutcome> => {
  const now = deps.clock.now();
  let result: PaymentResult | undefined;
  const withoutKey: Saga = { ...saga, pendingKey: null };
  const saved = await changeWithSaga(withoutKey, deps, now, (current) => {
    const transition = completePayment(current, saga.paymentId, { at: now, actor: saga.input.actor });
    result = { paid: transition.order };
    return {
      ...transition,
      savesSaga: preparedForNext({ ...withoutKey, goal: 'make' }, now),
      effects: { events: domainEventsOf(transition), receipt: receiptFor(result, saga) },
    };
  }).catch((error: unknown) => {
    if (!OrderNotPayable.is(error)) throw error;
    result = { refused: error };
    return deps.sagas.save(withoutKey, now);
  });
  return { saga: saved, result };
};

const abandonOrderPayment = async (
  saga: Saga,
  deps: OutcomeDeps,
  receipt?: () => Receipt | undefined,
): Promise<Saga> => {
  const now = deps.clock.now();
  const withoutKey: Saga = { ...saga, pendingKey: null };
  return changeWithSaga(withoutKey, deps, now, (current) => {
    if (current.status !== 'created') return undefined;
    return {
      order: abandonPayment(current, now),
      savesSaga: { ...withoutKey, goal: 'compensate' },
      effects: { events: [], receipt: receipt?.() },
    };
  });
};

const giveOrderUp = async (saga: Saga, reason: string, deps: OutcomeDeps): Promise<Saga> => {
  const now = deps.clock.now();
  return changeWithSaga(saga, deps, now, (current) => {
    if (current.status !== 'paid') return undefined;
    const transition = giveUpOrder(current, reason, now);
    const events = domainEventsOf(transition);
    return { ...transition, savesSaga: { ...saga, goal: 'compensate' }, effects: { events } };
  });
};

/** Stores on the order when the kitchen expects it to be ready. */
export const recordPromisedTime = async (saga: Saga, promisedAt: Date, deps: OutcomeDeps): Promise<Saga> => {
  const now = deps.clock.now();
  return changeWithSaga(saga, deps, now, (current) =>
    current.status === 'paid' || current.status === 'progress'
      ? { order: patch(current, now, { promisedAt }), savesSaga: saga }
      : undefined,
  );
};

/** Changes the order if this is still its current attempt, and stores the saga in any case. @returns it with its current goal */
const changeWithSaga = async (
  saga: Saga,
  { orders, sagas }: OutcomeDeps,
  now: Date,
  decide: (current: Order) => (Change & { readonly savesSaga: Saga }) | undefined,
): Promise<Saga> => {
  const changed = await orders
    .change(saga.orderId, undefined, (current) => (current.sagaId === saga.id ? decide(current) : undefined))
    .catch((error: unknown) => {
      if (NotFound.is(error)) return undefined;
      throw error;
    });
  return changed?.savesSaga ?? sagas.save(saga, now);
};
