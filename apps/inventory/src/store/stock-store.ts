import { type Ids, NotFound, StaleVersion } from '@coffeemesh/kernel';
import { appendOutbox, writeEffects } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import { assertStepsPossible, changeOf, type MovementStep } from '../domain/movement.ts';
import { MAX_TRANSACTION_ATTEMPTS } from '../domain/policy.ts';
import type { AvailabilityEvents, StockStore } from '../domain/ports.ts';
import { entryFromRow, type LedgerRow } from './ledger-row.ts';
import { ledgerEntries } from './sql/ledger-entries.ts';
import { lockLevels, makeLevels, moveStock, type LockedLevelRow, type MovedRow } from './sql/move-stock.ts';
import { setLevels, stockLevel, stockLevels, type SetLevelsRow } from './sql/stock-levels.ts';
import { levelFromRow, type StockLevelRow } from './stock-level-row.ts';

export const createStockStore = (database: Database, ids: Ids, events: AvailabilityEvents): StockStore => {
  const get: StockStore['get'] = async (id) => {
    const [row] = await database.query<StockLevelRow>(stockLevel(id));
    if (row === undefined) throw NotFound();
    return levelFromRow(row);
  };
  return {
    get,
    list: async (cafes, filters, page) =>
      (await database.query<StockLevelRow>(stockLevels(cafes, filters, page))).map(levelFromRow),
    setLevels: async (level) => {
      await database.transaction(async (session) => {
        const [row] = await session.query<SetLevelsRow>(setLevels(level));
        if (!row?.isChanged) throw StaleVersion();
        await appendOutbox(session, events(row.changes ?? [], level.updatedAt));
      });
      return get(level.id);
    },
    move: (movement, effectsOf) =>
      database.transaction(
        async (session) => {
          const { steps, at } = movement;
          const newIds = steps.map(() => ids.next());
          await session.query(makeLevels(steps, newIds, at));
          const levels = await session.query<LockedLevelRow>(lockLevels(steps));
          const found = steps.map((step) => ({ step, figures: levelFor(step, levels) }));
          assertStepsPossible(found);
          const rows = await session.query<MovedRow>(
            moveStock(
              movement,
              found.map(({ step, figures }) => ({ id: figures.id, kind: step.kind, change: changeOf(step, figures) })),
            ),
          );
          const entries = rows.map(({ changes: _, ...row }) => entryFromRow(row));
          const effects = effectsOf(entries);
          await writeEffects(session, {
            ...effects,
            events: [...events(rows[0]?.changes ?? [], at), ...effects.events],
          });
          return entries;
        },
        { attempts: MAX_TRANSACTION_ATTEMPTS },
      ),
    ledger: async (cafes, filters, page) =>
      (await database.query<LedgerRow>(ledgerEntries(cafes, filters, page))).map(entryFromRow),
  };
};

const levelFor = (step: MovementStep, levels: readonly LockedLevelRow[]): LockedLevelRow => {
  const found = levels.find(({ cafeId, itemId }) => cafeId === step.cafeId.toLowerCase() && itemId === step.itemId);
  if (found === undefined) throw new Error('A stock level that was made is missing');
  return found;
};
