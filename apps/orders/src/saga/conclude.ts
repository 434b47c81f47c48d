import { NotFound, type Problem, type Clock, type Receipt } from '@coffeemesh/kernel';
import type { HandlerResponse } from '@coffeemesh/service-kit';

import { abandonPayment, completePayment, giveUpOrder } from '../domain/change-order.ts';
import { OrderNotPayable, OutOfStock, PaymentDeclined } from '../domain/order-problems.ts';
import { amend, type Order } from '../domain/order.ts';
import type { Change, OrderStore, SagaStore } from '../domain/ports.ts';
import { aboutToAsk, type Verdict } from '../domain/saga-steps.ts';
import type { Found, Saga } from '../domain/saga.ts';
import { newsOf } from '../events/order-news.ts';
import { paidAnswer, refusedAnswer } from '../views/pay-answers.ts';

/** Keeps the answer of an attempt under the key that it was asked for with. */
export type Keep = (answer: HandlerResponse) => Receipt | undefined;

export type ConcludeDeps = { readonly orders: OrderStore; readonly sagas: SagaStore; readonly clock: Clock };

/** What became of an attempt to pay; nothing yet where its answer is still to come. */
export type Outcome = { readonly paid: Order } | { readonly refused: Problem } | undefined;

type Concluded = { readonly saga: Saga; readonly outcome: Outcome };

/**
 * Lets what was found out have its effect on the order, in one transaction with writing it down. An order that has gone
 * another way in the meantime is left as it is.
 */
export const conclude = async (
  verdict: Verdict,
  saga: Saga,
  refusal: Found['refusal'],
  keep: Keep,
  deps: ConcludeDeps,
): Promise<Concluded> => {
  const now = deps.clock.now();
  if (verdict === 'paid') return paid(saga, keep, deps, now);
  if (verdict === 'not-made') return notMade(saga, refusal?.reason ?? 'The kitchen cannot make it.', deps, now);
  const problem = refusals[verdict](refusal);
  const settled: Saga = { ...saga, answerSlot: null };
  const saved = await decide(settled, deps, now, (current) => {
    if (current.status !== 'created') return undefined;
    const isKept = verdict === 'declined' && problem !== undefined;
    const receipt = isKept ? keep(refusedAnswer(problem, saga.orderId, saga.id)) : undefined;
    return {
      order: abandonPayment(current, now),
      saves: { ...settled, goal: 'undo' },
      effects: { events: [], receipt },
    };
  });
  return { saga: saved, outcome: problem && { refused: problem } };
};

const refusals: Readonly<
  Record<Exclude<Verdict, 'paid' | 'not-made'>, (refusal: Found['refusal']) => Problem | undefined>
> = {
  'out-of-stock': (refusal) =>
    OutOfStock({ ...(refusal && { detail: refusal.reason }), ...(refusal?.faults && { errors: refusal.faults }) }),
  declined: (refusal) => PaymentDeclined({ detail: `The card was declined (${refusal?.reason ?? 'card-declined'}).` }),
  'too-late': () => undefined,
};

const paid = async (saga: Saga, keep: Keep, deps: ConcludeDeps, now: Date): Promise<Concluded> => {
  let outcome: Outcome;
  const saved = await decide(saga, deps, now, (current) => {
    const deed = { at: now, actor: saga.brief.actor };
    const happening = completePayment(current, saga.paymentId, deed);
    outcome = { paid: happening.order };
    return {
      ...happening,
      saves: aboutToAsk({ ...saga, goal: 'make', answerSlot: null }, now),
      effects: { events: newsOf(happening), receipt: keep(paidAnswer(happening.order)) },
    };
  }).catch((error: unknown) => {
    if (!OrderNotPayable.is(error)) throw error;
    outcome = { refused: error };
    return deps.sagas.save({ ...saga, answerSlot: null }, now);
  });
  return { saga: saved, outcome };
};

const notMade = async (saga: Saga, reason: string, deps: ConcludeDeps, now: Date): Promise<Concluded> => {
  const saved = await decide(saga, deps, now, (current) => {
    if (current.status !== 'paid') return undefined;
    const happening = giveUpOrder(current, reason, now);
    return { ...happening, saves: { ...saga, goal: 'undo' }, effects: { events: newsOf(happening) } };
  });
  return { saga: saved, outcome: undefined };
};

/** Tells the order when the kitchen expects it to be ready. */
export const promise = async (saga: Saga, promisedAt: Date, deps: ConcludeDeps): Promise<Saga> => {
  const now = deps.clock.now();
  return decide(saga, deps, now, (current) =>
    current.status === 'paid' || current.status === 'progress'
      ? { order: amend(current, now, { promisedAt }), saves: saga }
      : undefined,
  );
};

/** Changes the order, if it is still this attempt's; writes the saga in any case. @returns it, with the goal as it is now */
const decide = async (
  saga: Saga,
  { orders, sagas }: ConcludeDeps,
  now: Date,
  change: (current: Order) => (Change & { readonly saves: Saga }) | undefined,
): Promise<Saga> => {
  const changed = await orders
    .change(saga.orderId, undefined, (current) => (current.sagaId === saga.id ? change(current) : undefined))
    .catch((error: unknown) => {
      if (NotFound.is(error)) return undefined;
      throw error;
    });
  return changed?.saves ?? sagas.save(saga, now);
};
