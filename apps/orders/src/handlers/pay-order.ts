import { DuplicateEffect, currentContext, DependencyUnavailable, NotFound } from '@coffeemesh/kernel';
import type { HandlerResponse } from '@coffeemesh/service-kit';

import type { Deps } from '../deps.ts';
import { beginSaga } from '../domain/begin-saga.ts';
import { beginPayment, mustBePayable } from '../domain/change-order.ts';
import { actorOf, changeableBy } from '../domain/order-access.ts';
import { mustBeOpen } from '../domain/place-order.ts';
import { LeaseLost } from '../domain/ports.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { paidAnswer } from '../views/pay-answers.ts';

/**
 * Pays an order: reserves, authorises, and leaves the rest to the background. The attempt is written down before anybody
 * is asked, so that whatever happens to this request, the sweeper brings it to an end and keeps its answer.
 */
export const payOrder: Handler<'payOrder'> = async ({ params, body, caller, idempotency }, deps) => {
  const { orders, cafes, conduct, ids, clock } = deps;
  const order = changeableBy(caller, await orders.find(params.orderId));
  mustBePayable(order, clock.now());
  const opening = await cafes.opening(order.cafeId, order.scheduledAt ?? undefined);
  if (opening === undefined) throw NotFound('The cafe is not there any more.');
  mustBeOpen(opening);

  const { begins } = await orders.change(order.id, undefined, (current) => {
    const now = clock.now();
    const start = { id: ids.next(), lease: ids.next(), means: body.means, actor: actorOf(caller) };
    const saga = beginSaga(current, { ...start, answerSlot: idempotency.key, leadTimeMs: opening.leadTimeMs }, now);
    return { order: beginPayment(current, saga.id, now), begins: saga };
  });

  const outcome = await conduct(begins, {
    keep: (answer: HandlerResponse) => idempotency.receiptFor(answer),
    patientUntil: patientUntil(clock.now()),
    untilPaid: true,
  }).catch((error: unknown) => {
    // The sweeper has taken it over; its answer is kept under the key, now or soon.
    throw error instanceof LeaseLost ? new DuplicateEffect() : error;
  });
  if (outcome === undefined) return stillUnknown(order.id, deps);
  if ('refused' in outcome) throw outcome.refused;
  return paidAnswer(outcome.paid);
};

/** Neither paid nor refused: it was cancelled meanwhile, or a neighbour has not answered. */
const stillUnknown = async (orderId: string, { orders, clock }: Deps): Promise<never> => {
  const order = await orders.find(orderId);
  if (order !== undefined && order.status !== 'created') mustBePayable(order, clock.now());
  throw DependencyUnavailable({
    detail: 'The payment is still being worked on; ask again with the same Idempotency-Key.',
    retryAfterSeconds: 2,
  });
};

const patienceMs = 6_000;

/** As long as there is time to answer: neighbours that pass a moment of weakness are waited for. */
const patientUntil = (now: Date): Date => {
  const deadlineAt = currentContext()?.deadlineAt ?? Number.POSITIVE_INFINITY;
  return new Date(Math.min(now.getTime() + patienceMs, deadlineAt - patienceMs / 2));
};
