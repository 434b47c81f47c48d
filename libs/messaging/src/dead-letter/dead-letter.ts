import type { Page } from '@coffeemesh/kernel';
import type { CloudEvent } from '../cloud-event.ts';
import type { Log } from '../log.ts';

/** `failed` is still tried by itself, `dead` waits for somebody to decide; the others are settled. */
export type DeadLetterOutcome = 'failed' | 'dead' | 'applied' | 'discarded';

/** An event that could not be applied, as lists show it: `error` is the first line of what went wrong. Times are RFC 3339. */
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

/** With the event as it was delivered, which is kept until it is applied, and the error with its stack. */
export type DeadLetter = DeadLetterSummary & { event: Record<string, unknown> | null };

export type DeadLetterQuery = {
  readonly outcome: Exclude<DeadLetterOutcome, 'applied'>;
  readonly type?: string;
  readonly subject?: string;
  /** By the instant of the first delivery; `-` is newest first. */
  readonly sort: 'receivedAt' | '-receivedAt';
  readonly limit: number;
  readonly cursor?: string;
};

/** What an administrator can see and do of the events that a service could not apply. */
export type DeadLetters = {
  /** @throws InvalidCursor */
  list(query: DeadLetterQuery): Promise<Page<DeadLetterSummary>>;
  /** @throws NotFound */
  get(eventId: string): Promise<DeadLetter>;
  /**
   * Tries the event at once, as a delivery would: its receipt is written in the transaction of its effect, so it has that
   * once. A failure leaves it `dead` (or `failed`) with the new error and one attempt more; so does a crash, without them.
   * @throws NotFound; StateConflict when it is settled; DependencyUnavailable when what it needs cannot be reached
   */
  replay(eventId: string, log: Log): Promise<DeadLetter>;
  /**
   * Decides that the event has no effect; also of one that is still tried. Once more changes nothing.
   * @throws NotFound; StateConflict when it has been applied
   */
  discard(eventId: string, log: Log): Promise<DeadLetter>;
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
