import { MAX_ERROR_LENGTH } from './policy.ts';
import { isFree, nextStepAt, openSteps, participantOf, type SagaState, type Step } from './saga-steps.ts';
import { retryAt } from './saga-timeouts.ts';
import type { Saga } from './saga.ts';

/** What the states of the participants mean for the order. */
export type SagaOutcome = 'paid' | 'out-of-stock' | 'declined' | 'too-late' | 'not-made';

/** Steps that have failed since the saga was claimed, each with its error. They are retried after a pause. */
export type FailedSteps = ReadonlyMap<Step, string>;

export type Decision =
  /** Apply the outcome to the order. */
  | { readonly kind: 'conclude'; readonly outcome: SagaOutcome }
  /** Send the request of `step`. `saga` is stored first where it differs from the given one. */
  | { readonly kind: 'ask'; readonly step: Step; readonly saga: Saga }
  /** Release the saga, stored as `saga`: nothing can be done before its `dueAt` (null: nothing is left to do). */
  | { readonly kind: 'wait'; readonly saga: Saga };

/** The one next thing to do for a saga. Every rule of the saga's progress is here or in the tables of saga-steps.ts. */
export const decideNext = (saga: Saga, now: Date, failedSteps: FailedSteps = new Map()): Decision => {
  const outcome = outcomeOf(saga, now);
  if (outcome !== undefined) return { kind: 'conclude', outcome };
  const step = openSteps(saga, now).find((open) => !failedSteps.has(open));
  if (step !== undefined) return { kind: 'ask', step, saga: requested(saga, step) };
  return { kind: 'wait', saga: suspended(saga, failedSteps, now) };
};

/** Undefined while nothing about the order is decided. */
export const outcomeOf = (saga: SagaState & Pick<Saga, 'payBy'>, now: Date): SagaOutcome | undefined => {
  if (saga.goal === 'make')
    return saga.schedule === 'refused' || saga.schedule === 'cancelled' ? 'not-made' : undefined;
  if (saga.goal !== 'pay') return undefined;
  if (saga.stock === 'refused') return 'out-of-stock';
  if (saga.money === 'declined') return 'declined';
  if (saga.stock === 'held' && (isFree(saga) || saga.money === 'authorised')) return 'paid';
  return now >= saga.payBy ? 'too-late' : undefined;
};

/** `requested` is stored before the first request of a participant is sent, so that a crash never hides it. */
const requested = (saga: Saga, step: Step): Saga => {
  const participant = participantOf[step];
  return saga[participant] === 'none' ? { ...saga, [participant]: 'requested' } : saga;
};

/** Due after a pause if steps have failed; otherwise when the next step becomes possible. */
const suspended = (saga: Saga, failedSteps: FailedSteps, now: Date): Saga => {
  if (failedSteps.size === 0) return { ...saga, attempts: 0, lastError: null, dueAt: nextStepAt(saga, now) };
  const attempts = saga.attempts + 1;
  const lastError = [...failedSteps.values()].join('; ').slice(0, MAX_ERROR_LENGTH);
  return { ...saga, attempts, lastError, dueAt: retryAt(attempts, now) };
};

/** The saga as it must be stored before its next request is sent: one write instead of two. */
export const preparedForNext = (saga: Saga, now: Date, failedSteps?: FailedSteps): Saga => {
  const decision = decideNext(saga, now, failedSteps);
  return decision.kind === 'ask' ? decision.saga : saga;
};
