/** An open transaction (or a plain connection), as the libraries see it: SQL with `$1` parameters. */
export type SqlSession = {
  /** Returns the rows. A statement with a name is prepared once per connection. */
  query<Row = Record<string, unknown>>(statement: SqlStatement): Promise<Row[]>;
  /** Runs `action` once the transaction has committed; never if it rolls back. */
  afterCommit(action: () => void): void;
};

export type SqlStatement = { text: string; values?: readonly unknown[]; name?: string };

/**
 * Proof that an effect happened, written in the same transaction as the effect: the answer kept under a caller's
 * idempotency key, or the mark that an event was consumed. Its row exists at most once, so the effect does too.
 */
export type Receipt = {
  /** @throws AlreadyDone if the row is there: the transaction must roll back, and what was done first counts */
  write(session: SqlSession): Promise<void>;
  /** The receipt as one row, for a hand-written statement that inserts it beside the effect. */
  readonly row: ReceiptRow;
};

/** Column values by name, of the table they belong to. */
export type ReceiptRow = { table: 'idempotency_answer' | 'inbox_event'; columns: Readonly<Record<string, unknown>> };

/** The effect has happened before, under the same key or by the same event. */
export class AlreadyDone extends Error {
  override readonly name = 'AlreadyDone';
}

/** Something that has happened to an aggregate, to be told to others. Types are named `service.thing-happened.v1`. */
export type DomainEvent<Type extends string = string, Data = unknown> = {
  readonly type: Type;
  /** The aggregate's id; events of one subject arrive in order. */
  readonly subject: string;
  readonly data: Data;
};

/** What goes into a write's transaction beside the change itself. */
export type WriteEffects = { readonly events: readonly DomainEvent[]; readonly receipt?: Receipt | undefined };
