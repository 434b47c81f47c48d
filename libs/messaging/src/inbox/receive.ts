import { DuplicateEffect } from '@coffeemesh/kernel';
import { backoffMs } from '../bell.ts';
import type { CloudEvent } from '../cloud-event.ts';
import type { Receive, Verdict } from '../transport.ts';
import { applyEvent, type ApplyOptions } from './apply.ts';
import { createFailures } from './failures.ts';
import { isTransient } from './transient.ts';

export type ReceiveOptions<Deps> = ApplyOptions<Deps> & {
  /** Tries that an event has before it goes to the dead letters. */
  readonly maxAttempts?: number;
  /** The pause after the first failure; it doubles with each one, up to `mostBackoffMs`. */
  readonly firstBackoffMs?: number;
  readonly mostBackoffMs?: number;
};

/**
 * Applies an event once, however often it is delivered: the handler's transaction writes the receipt, which exists once.
 * A failure leaves its trace in `inbox_event`; after too many the event becomes a dead letter, and its successors go on.
 */
export const createReceive = <Deps>(options: ReceiveOptions<Deps>): Receive => {
  const { database, log, maxAttempts = 8, firstBackoffMs = 100, mostBackoffMs = 10_000 } = options;
  const failures = createFailures(database);
  /** Failures in a row of what is on its way through this process; only for the pauses between them. */
  const inARow = new Map<string, number>();

  const settleFailure = async (event: CloudEvent, error: unknown): Promise<Verdict> => {
    const row = (inARow.get(event.id) ?? 0) + 1;
    inARow.set(event.id, row);
    const counts = !isTransient(error);
    const about = { err: error, event: event.id, type: event.type, subject: event.subject };
    const again = { retryAfterMs: backoffMs(row, firstBackoffMs, mostBackoffMs) };
    const attempts = await failures.record({ event, error, counts }).catch(() => 'unrecorded' as const);
    if (attempts === undefined) return 'done';
    if (attempts === 'unrecorded' || !counts || attempts < maxAttempts) {
      log.warn({ ...about, attempts, ...again }, 'an event could not be applied; it will be tried again');
      return again;
    }
    await failures.bury(event);
    log.error({ ...about, attempts }, 'an event could not be applied, and is now a dead letter');
    return 'done';
  };

  return async (event) => {
    try {
      await applyEvent(event, options);
    } catch (error) {
      if (!(error instanceof DuplicateEffect)) {
        const verdict = await settleFailure(event, error);
        if (verdict !== 'done') return verdict;
      }
    }
    inARow.delete(event.id);
    return 'done';
  };
};
