import type { Logger } from '@coffeemesh/kernel';
import { decideNext, outcomeOf, preparedForNext, type Decision, type FailedSteps } from '../../domain/decide-next.ts';
import { participantOf, serviceOf, type Step } from '../../domain/saga-steps.ts';
import { backoffMs } from '../../domain/saga-timeouts.ts';
import { withResult, type Refusal, type Saga, type StepResult } from '../../domain/saga.ts';
import {
  applyOutcome,
  recordPromisedTime,
  type OutcomeDeps,
  type PaymentResult,
  type ReceiptFor,
} from './apply-outcome.ts';
import { stepExecutors, type SagaParticipants } from './step-executors.ts';

export type AdvanceDeps = OutcomeDeps &
  SagaParticipants & {
    readonly log: Logger;
    /** Waits for this time. */
    readonly pause: (milliseconds: number) => Promise<void>;
  };

export type AdvanceOptions = {
  readonly receiptFor: ReceiptFor;
  /** Until when a failed step is retried here. Without it, the retry is left to the saga worker. */
  readonly retryUntil?: Date;
  /** Release the saga as soon as the order is paid; the saga worker does the rest. */
  readonly untilPaid?: boolean;
};

/**
 * Advances a saga that is held under a lease: calls participants until each has reached its target, or the steps
 * that are
 * left have failed; then releases it. Every request and every result is stored, so after a crash the next holder
 * continues from there.
 * @returns the result of the attempt to pay, if it was decided here
 * @throws LeaseLost when another worker has claimed the saga
 */
export const advanceSaga = async (
  claimed: Saga,
  options: AdvanceOptions,
  deps: AdvanceDeps,
): Promise<PaymentResult | undefined> => {
  const { sagas, clock } = deps;
  const failedSteps = new Map<Step, string>();
  let saga = claimed;
  let refusal: Refusal | undefined;
  let result: PaymentResult | undefined;
  let retries = 0;

  for (;;) {
    const now = clock.now();
    const isHandedOver = options.untilPaid === true && result !== undefined && 'paid' in result;
    const decision = isHandedOver ? dueNow(saga, now) : decideNext(saga, now, failedSteps);
    switch (decision.kind) {
      case 'conclude': {
        const applied = await applyOutcome(decision.outcome, saga, refusal, options.receiptFor, deps);
        saga = applied.saga;
        result ??= applied.result;
        break;
      }
      case 'ask': {
        saga = decision.saga === saga ? saga : await sagas.save(decision.saga, now);
        const response = await executeStep(decision.step, saga, deps);
        if (!('error' in response)) {
          refusal = response.refusal ?? refusal;
          saga = await storeResult(saga, response, failedSteps, deps);
          break;
        }
        retries += 1;
        const pauseMs = backoffMs(retries);
        if (options.retryUntil !== undefined && now.getTime() + pauseMs < options.retryUntil.getTime()) {
          await deps.pause(pauseMs);
          saga = await sagas.save({ ...saga, lastError: response.error }, clock.now());
        } else failedSteps.set(decision.step, response.error);
        break;
      }
      case 'wait': {
        const changed = await sagas.release(decision.saga, now);
        if (changed === undefined) return result;
        saga = changed;
        failedSteps.clear();
        break;
      }
    }
  }
};

/** Leaves the saga to the saga worker. */
const dueNow = (saga: Saga, now: Date): Decision => ({ kind: 'wait', saga: { ...saga, dueAt: now } });

const executeStep = async (step: Step, saga: Saga, deps: AdvanceDeps): Promise<StepResult | { error: string }> => {
  try {
    return await stepExecutors[step](saga, deps);
  } catch (error) {
    deps.log.warn({ err: error, orderId: saga.orderId, sagaId: saga.id, step }, 'saga step failed');
    return { error: `${step} at ${serviceOf[participantOf[step]]}: ${messagesOf(error)}` };
  }
};

/** Stores a result, unless it decides about the order: then it is stored together with the order. */
const storeResult = async (saga: Saga, result: StepResult, failed: FailedSteps, deps: AdvanceDeps): Promise<Saga> => {
  const now = deps.clock.now();
  const next = withResult(saga, result);
  if (outcomeOf(next, now) !== undefined) return next;
  if (result.promisedAt !== undefined) return recordPromisedTime(next, result.promisedAt, deps);
  return deps.sagas.save(preparedForNext(next, now, failed), now);
};

/** The messages of an error and its causes, in one line. */
const messagesOf = (error: unknown): string => {
  const messages: string[] = [];
  for (let current = error; current instanceof Error && messages.length < 4; current = current.cause)
    messages.push(current.message);
  return messages.length === 0 ? String(error) : messages.join(': ');
};
