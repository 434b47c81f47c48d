import { backoffMs } from '@coffeemesh/async';
import { DuplicateEffect } from '@coffeemesh/kernel';
import type { CloudEvent } from '../event/cloud-event.ts';
import type { DeliveryHandler, DeliveryResult } from '../transport/transport.ts';
import { applyEvent, type ApplyOptions } from './apply-event.ts';
import { createDeliveryFailures } from './delivery-failures.ts';
import { INITIAL_RETRY_BACKOFF_MS, MAX_ATTEMPTS, MAX_RETRY_BACKOFF_MS } from './policy.ts';
import { isTransient } from './transient-error.ts';

export type DeliveryHandlerOptions<Deps> = ApplyOptions<Deps> & {
  /** Counted attempts before an event becomes a dead letter. */
  readonly maxAttempts?: number;
  /** Pause after the first failure; doubles with each one, up to `maxBackoffMs`. */
  readonly initialBackoffMs?: number;
  readonly maxBackoffMs?: number;
};

/**
 * Applies an event once, however often it is delivered: the handler's transaction writes the receipt, which exists once.
 * A failure is stored in `inbox_event`; after `maxAttempts` the event becomes a dead letter, and its successors proceed.
 */
export const createDeliveryHandler = <Deps>(options: DeliveryHandlerOptions<Deps>): DeliveryHandler => {
  const { database, log, maxAttempts = MAX_ATTEMPTS } = options;
  const { initialBackoffMs = INITIAL_RETRY_BACKOFF_MS, maxBackoffMs = MAX_RETRY_BACKOFF_MS } = options;
  const failures = createDeliveryFailures(database);
  /** Consecutive failures by event id, in this process; they set the backoff only. */
  const consecutiveFailures = new Map<string, number>();

  const settleFailure = async (event: CloudEvent, error: unknown): Promise<DeliveryResult> => {
    const consecutive = (consecutiveFailures.get(event.id) ?? 0) + 1;
    consecutiveFailures.set(event.id, consecutive);
    const counts = !isTransient(error);
    const fields = { err: error, event: event.id, type: event.type, subject: event.subject };
    const retry = { retryAfterMs: backoffMs(consecutive, { firstMs: initialBackoffMs, maxMs: maxBackoffMs }) };
    const attempts = await failures.record({ event, error, counts }).catch(() => 'unrecorded' as const);
    if (attempts === undefined) return 'done';
    if (attempts === 'unrecorded' || !counts || attempts < maxAttempts) {
      log.warn({ ...fields, attempts, ...retry }, 'event failed, will be retried');
      return retry;
    }
    await failures.moveToDeadLetter(event);
    log.error({ ...fields, attempts }, 'event failed, moved to the dead letters');
    return 'done';
  };

  return async (event) => {
    try {
      await applyEvent(event, options);
    } catch (error) {
      if (!(error instanceof DuplicateEffect)) {
        const result = await settleFailure(event, error);
        if (result !== 'done') return result;
      }
    }
    consecutiveFailures.delete(event.id);
    return 'done';
  };
};
