import type { Logger, Page } from '@coffeemesh/kernel';
import type { CloudEvent } from '../event/cloud-event.ts';

/** `failed` is retried automatically; `dead` waits for an administrator; `applied` and `discarded` are settled. */
export type DeadLetterOutcome = 'failed' | 'dead' | 'applied' | 'discarded';

/** An event that could not be applied, as in lists: `error` is the first line of the last error. Times are RFC 3339. */
export type DeadLetterSummary = {
  eventId: string;
  type: string;
  source: string;
  subject: string;
  outcome: DeadLetterOutcome;
  attempts: number;
  error: string | null;
  receivedAt: string;
  settledAt: string | null;
};

/** With the event as it was delivered, retained until it is applied, and the error with its stack. */
export type DeadLetter = DeadLetterSummary & { event: Record<string, unknown> | null };

export type DeadLetterQuery = {
  readonly outcome: Exclude<DeadLetterOutcome, 'applied'>;
  readonly type?: string;
  readonly subject?: string;
  /** By the time of the first delivery; `-` is newest first. */
  readonly sort: 'receivedAt' | '-receivedAt';
  readonly limit: number;
  readonly cursor?: string;
};

/** An administrator's operations on the events that a service could not apply. */
export type DeadLetters = {
  /** @throws InvalidCursor */
  list(query: DeadLetterQuery): Promise<Page<DeadLetterSummary>>;
  /** @throws NotFound */
  get(eventId: string): Promise<DeadLetter>;
  /**
   * Applies the event at once, as a delivery would: its receipt is written in the transaction of its effect, so the
   * effect happens once. A failure leaves it `dead` (or `failed`) with the new error and one more attempt; a crash
   * leaves it unchanged.
   * @throws NotFound; StateConflict if it is settled; DependencyUnavailable if a database or an upstream is unreachable
   */
  replay(eventId: string, log: Logger): Promise<DeadLetter>;
  /**
   * Settles the event without an effect; also an event that is still retried. Idempotent.
   * @throws NotFound; StateConflict if it has been applied
   */
  discard(eventId: string, log: Logger): Promise<DeadLetter>;
};

/** A row of `inbox_event`. */
export type InboxRow = {
  readonly event_id: string;
  readonly type: string;
  readonly source: string;
  readonly subject: string;
  readonly outcome: DeadLetterOutcome;
  readonly attempts: number;
  readonly error: string | null;
  readonly received_at: Date;
  readonly settled_at: Date | null;
};

export type InboxRowWithEvent = InboxRow & { readonly event: CloudEvent | null };

export const toDeadLetterSummary = (row: InboxRow): DeadLetterSummary => ({
  eventId: row.event_id,
  type: row.type,
  source: row.source,
  subject: row.subject,
  outcome: row.outcome,
  attempts: row.attempts,
  error: row.error,
  receivedAt: row.received_at.toISOString(),
  settledAt: row.settled_at?.toISOString() ?? null,
});

export const toDeadLetter = (row: InboxRowWithEvent): DeadLetter => ({ ...toDeadLetterSummary(row), event: row.event });
