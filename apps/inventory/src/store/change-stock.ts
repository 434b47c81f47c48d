import type { SqlStatement } from '@coffeemesh/kernel';
import { appendOutbox } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import type { AvailabilityChange } from '../domain/availability.ts';
import type { AvailabilityEvents } from '../domain/ports.ts';

/** The columns that a statement of {@link changeStock} returns in addition to its own. */
export type StockChangeRow = {
  /** Whether it changed nothing, because there are events to write with the change. */
  needsTransaction: boolean;
  /** Null if there are none. */
  changes: AvailabilityChange[] | null;
};

/**
 * Runs a statement that changes stock levels, with its events in the same transaction.
 *
 * Most changes cause no event and take one round trip: the statement is a transaction of its own. One that would cause
 * events changes nothing and returns `needsTransaction`. Then it runs again within a transaction with the current
 * stock, and the events are built from its result.
 * @param statementFor the statement; with `isInTransaction` it may cause events
 */
export const changeStock = async <Row extends StockChangeRow>(
  database: Database,
  statementFor: (isInTransaction: boolean) => SqlStatement,
  eventsOf: (changes: readonly AvailabilityChange[]) => ReturnType<AvailabilityEvents>,
): Promise<Row | undefined> => {
  const [row] = await database.query<Row>(statementFor(false));
  if (!row?.needsTransaction) return row;
  return database.transaction(async (session) => {
    const [changed] = await session.query<Row>(statementFor(true));
    await appendOutbox(session, eventsOf(changed?.changes ?? []));
    return changed;
  });
};
