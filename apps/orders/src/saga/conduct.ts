import type { Logger } from '@coffeemesh/kernel';

import { withFindings } from '../domain/begin-saga.ts';
import { backoffMs } from '../domain/saga-pace.ts';
import { aboutToAsk, nextTime, openSteps, sideAsked, verdictOf, type Step } from '../domain/saga-steps.ts';
import type { Found, Saga } from '../domain/saga.ts';
import { conclude, promise, type ConcludeDeps, type Keep, type Outcome } from './conclude.ts';
import { askedOf, perform, type Neighbours } from './perform.ts';

export type ConductDeps = ConcludeDeps &
  Neighbours & {
    readonly log: Logger;
    /** Resolves after the time. */
    readonly pause: (milliseconds: number) => Promise<void>;
  };

export type Manner = {
  /** How the attempt's answer is kept. */
  readonly keep: Keep;
  /** Until when a step that was asked in vain is asked again at once; without, it is left for later. */
  readonly patientUntil?: Date;
  /** Lay it down as soon as the order is paid: the rest is for the background. */
  readonly untilPaid?: boolean;
};

/**
 * Works on a saga that is held under a lease: asks the neighbours for whatever differs from what the order wants of them,
 * writing down what it is about to ask and what it has found out, until nothing differs or nobody answers; then lays it
 * down. May be killed anywhere: whoever takes the saga next goes on from what is written.
 * @returns what became of the attempt to pay, if that was decided here
 * @throws LeaseLost when somebody else works on it by now
 */
export const conduct = async (held: Saga, manner: Manner, deps: ConductDeps): Promise<Outcome> => {
  const { sagas, clock } = deps;
  let saga = held;
  let refusal: Found['refusal'];
  let outcome: Outcome;
  let tries = 0;
  const inVain = new Map<Step, string>();

  for (;;) {
    const now = clock.now();
    const verdict = verdictOf(saga, now);
    if (verdict !== undefined) {
      const concluded = await conclude(verdict, saga, refusal, manner.keep, deps);
      saga = concluded.saga;
      outcome ??= concluded.outcome;
      continue;
    }
    const isLeft = manner.untilPaid === true && outcome !== undefined && 'paid' in outcome;
    const step = isLeft ? undefined : openSteps(saga, now).find((open) => !inVain.has(open));
    if (step === undefined) {
      const changed = await sagas.rest(isLeft ? { ...saga, dueAt: now } : laidDown(saga, inVain, now), now);
      if (changed === undefined) return outcome;
      saga = changed;
      inVain.clear();
      continue;
    }
    const asking = isWrittenDown(saga, step) ? saga : await sagas.save(aboutToAsk(saga, now), now);
    const found = await ask(step, asking, deps);
    if ('failure' in found) {
      tries += 1;
      const waitMs = backoffMs(tries);
      if (manner.patientUntil !== undefined && now.getTime() + waitMs < manner.patientUntil.getTime()) {
        await deps.pause(waitMs);
        saga = await sagas.save({ ...asking, lastError: found.failure }, clock.now());
      } else {
        inVain.set(step, found.failure);
        saga = asking;
      }
      continue;
    }
    refusal = found.refusal ?? refusal;
    saga = await writeDown(asking, found, deps);
  }
};

/** Nothing new is asked before it is written down that it may have been. */
const isWrittenDown = (saga: Saga, step: Step): boolean => {
  const side = sideAsked[step];
  return side === undefined || saga[side] !== 'none';
};

const ask = async (step: Step, saga: Saga, deps: ConductDeps): Promise<Found | { failure: string }> => {
  try {
    return await perform[step](saga, deps);
  } catch (error) {
    const failure = `${step} at ${askedOf[step]}: ${wordsOf(error)}`;
    deps.log.warn({ err: error, orderId: saga.orderId, sagaId: saga.id, step }, 'a step of a saga had no answer');
    return { failure };
  }
};

/** What was found out, written; unless it decides about the order, which is then written together. */
const writeDown = async (saga: Saga, found: Found, deps: ConductDeps): Promise<Saga> => {
  const { refusal: _refusal, promisedAt, ...facts } = found;
  const now = deps.clock.now();
  const next = withFindings(saga, facts);
  if (verdictOf(next, now) !== undefined) return next;
  if (promisedAt !== undefined) return promise(next, promisedAt, deps);
  return deps.sagas.save(aboutToAsk(next, now), now);
};

const laidDown = (saga: Saga, inVain: ReadonlyMap<Step, string>, now: Date): Saga => {
  if (inVain.size === 0) return { ...saga, attempts: 0, lastError: null, dueAt: nextTime(saga, now) };
  const attempts = saga.attempts + 1;
  const lastError = [...inVain.values()].join('; ').slice(0, 1000);
  return { ...saga, attempts, lastError, dueAt: new Date(now.getTime() + backoffMs(attempts)) };
};

/** An error and its causes, in a line. */
const wordsOf = (error: unknown): string => {
  const words: string[] = [];
  for (let current = error; current instanceof Error && words.length < 4; current = current.cause)
    words.push(current.message);
  return words.length === 0 ? String(error) : words.join(': ');
};
