/** An open transaction, or a plain connection: SQL with `$1` parameters. */
export type SqlSession = {
  /** Returns the rows. A statement with a name is prepared once per connection. */
  query<Row = Record<string, unknown>>(statement: SqlStatement): Promise<Row[]>;
  /** Runs `action` once the transaction has committed; never if it rolls back. */
  afterCommit(action: () => void): void;
};

export type SqlStatement = { text: string; values?: readonly unknown[]; name?: string };

/** Identifies a request with an Idempotency-Key. Keys belong to a caller and an operation. */
export type IdempotencyKeyRef = {
  readonly callerId: string;
  /** The operationId. */
  readonly operation: string;
  /** As the caller sent it. */
  readonly key: string;
  /** A hash of the method, URL and body. It distinguishes different requests under the same key. */
  readonly fingerprint: string;
};

/** A response as a receipt stores it, to be replayed for a repeated request. */
export type StoredResponse = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
};

/**
 * Proof that an effect happened, written in the same transaction as the effect: the response stored under a caller's
 * idempotency key, or the mark that an event was applied. Its row exists at most once, so the effect does too.
 */
export type Receipt = {
  /** @throws DuplicateEffect if the row exists: the transaction must roll back, and the first effect counts */
  write(session: SqlSession): Promise<void>;
  /**
   * Returns the row for a hand-written statement that inserts it together with the effect. The receipt then counts as
   * written.
   */
  takeRow(): ReceiptRow;
};

/** Column values by name, of the table they belong to. */
export type ReceiptRow = {
  readonly table: 'idempotency_receipt' | 'inbox_event';
  readonly columns: Readonly<Record<string, unknown>>;
};

/** The effect has happened before, under the same key or by the same event. */
export class DuplicateEffect extends Error {
  override readonly name = 'DuplicateEffect';
}

/** A change of an aggregate, to be published. Types are named `service.thing-happened.v1`. */
export type DomainEvent<Type extends string = string, Data = unknown> = {
  readonly type: Type;
  /** The aggregate's id; the events of one subject are delivered in order. */
  readonly subject: string;
  readonly data: Data;
};

/** What a write stores in its transaction in addition to the change. */
export type WriteEffects = { readonly events: readonly DomainEvent[]; readonly receipt?: Receipt | undefined };
