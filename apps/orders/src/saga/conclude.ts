import { NotFound, type Problem, type Clock, type Receipt } from '@coffeemesh/kernel';
import type { Answer } from '@coffeemesh/service-kit';

import { abandonPayment, completePayment, giveUpOrder } from '../domain/change-order.ts';
import { OrderNotPayable, OutOfStock, PaymentDeclined } from '../domain/order-problems.ts';
import { patch, type Order } from '../domain/order.ts';
import type { Change, OrderStore, SagaStore } from '../domain/ports.ts';
import { aboutToAsk, type SagaOutcome } from '../domain/saga-steps.ts';
import type { StepResult, Saga } from '../domain/saga.ts';
import { domainEventsOf } from '../events/order-news.ts';
import { paidAnswer, refusedAnswer } from '../views/pay-answers.ts';

/** Keeps the answer of an attempt under the key that it was asked for with. */
export type Keep = (answer: Answer) => Receipt | undefined;

export type OutcomeDeps = { readonly orders: OrderStore; readonly sagas: SagaStore; readonly clock: Clock };

/** What became of an attempt to pay; nothing yet where its answer is still to come. */
export type PaymentResult = { readonly paid: Order } | { readonly refused: Problem } | undefined;

type AppliedOutcome = { readonly saga: Saga; readonly outcome: PaymentResult };

/**
 * Lets what was found out have its effect on the order, in one transaction with writing it down. An order that has gone
 * another way in the meantime is left as it is.
 */
export const applyOutcome = async (
  verdict: SagaOutcome,
  saga: Saga,
  refusal: StepResult['refusal'],
  keep: Keep,
  deps: OutcomeDeps,
): Promise<AppliedOutcome> => {
  const now = deps.clock.now();
  if (verdict === 'paid') return paid(saga, keep, deps, now);
  if (verdict === 'not-made') return notMade(saga, refusal?.reason ?? 'The kitchen cannot make it.', deps, now);
  const problem = refusals[verdict](refusal);
  const settled: Saga = { ...saga, pendingKey: null };
  const saved = await decide(settled, deps, now, (current) => {
    if (current.status !== 'created') return undefined;
    const isKept = verdict === 'declined' && problem !== undefined;
    const receipt = isKept ? keep(refusedAnswer(problem, saga.orderId, saga.id)) : undefined;
    return {
      order: abandonPayment(current, now),
      savesSaga: { ...settled, goal: 'undo' },
      effects: { events: [], receipt },
    };
  });
  return { saga: saved, outcome: problem && { refused: problem } };
};

const refusals: Readonly<
  Record<Exclude<SagaOutcome, 'paid' | 'not-made'>, (refusal: StepResult['refusal']) => Problem | undefined>
> = {
  'out-of-stock': (refusal) =>
    OutOfStock({ ...(refusal && { detail: refusal.reason }), ...(refusal?.errors && { errors: refusal.errors }) }),
  declined: (refusal) => PaymentDeclined({ detail: `The card was declined (${refusal?.reason ?? 'card-declined'}).` }),
  'too-late': () => undefined,
};

const paid = async (saga: Saga, keep: Keep, deps: OutcomeDeps, now: Date): Promise<AppliedOutcome> => {
  let outcome: PaymentResult;
  const saved = await decide(saga, deps, now, (current) => {
    const deed = { at: now, actor: saga.input.actor };
    const happening = completePayment(current, saga.paymentId, deed);
    outcome = { paid: happening.order };
    return {
      ...happening,
      savesSaga: aboutToAsk({ ...saga, goal: 'make', answerSlot: null }, now),
      effects: { events: domainEventsOf(happening), receipt: keep(paidAnswer(happening.order)) },
    };
  }).catch((error: unknown) => {
    if (!OrderNotPayable.is(error)) throw error;
    outcome = { refused: error };
    return deps.sagas.save({ ...saga, pendingKey: null }, now);
  });
  return { saga: saved, outcome };
};

const notMade = async (saga: Saga, reason: string, deps: OutcomeDeps, now: Date): Promise<AppliedOutcome> => {
  const saved = await decide(saga, deps, now, (current) => {
    if (current.status !== 'paid') return undefined;
    const happening = giveUpOrder(current, reason, now);
    return { ...happening, savesSaga: { ...saga, goal: 'undo' }, effects: { events: domainEventsOf(happening) } };
  });
  return { saga: saved, outcome: undefined };
};

/** Tells the order when the kitchen expects it to be ready. */
export const recordPromisedTime = async (saga: Saga, promisedAt: Date, deps: OutcomeDeps): Promise<Saga> => {
  const now = deps.clock.now();
  return decide(saga, deps, now, (current) =>
    current.status === 'paid' || current.status === 'progress'
      ? { order: patch(current, now, { promisedAt }), savesSaga: saga }
      : undefined,
  );
};

/** Changes the order, if it is still this attempt's; writes the saga in any case. @returns it, with the goal as it is now */
const decide = async (
  saga: Saga,
  { orders, sagas }: OutcomeDeps,
  now: Date,
  change: (current: Order) => (Change & { readonly saves: Saga }) | undefined,
): Promise<Saga> => {
  const changed = await orders
    .change(saga.orderId, undefined, (current) => (current.sagaId === saga.id ? change(current) : undefined))
    .catch((error: unknown) => {
      if (NotFound.is(error)) return undefined;
      throw error;
    });
  return changed?.savesSaga ?? sagas.save(saga, now);
};
