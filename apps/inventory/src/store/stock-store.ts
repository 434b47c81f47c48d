import { type Ids, NotFound, StaleVersion } from '@coffeemesh/kernel';
import { notifyOutboxWritten, writeEffects } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import { changeOf, checkSteps, type Step } from '../domain/movement.ts';
import type { StockStore } from '../domain/ports.ts';
import type { StockLevel } from '../domain/stock-level.ts';
import { ledgerEntries } from './sql/ledger-entries.ts';
import { lockLevels, makeLevels, moveStock, type EntryRow, type LevelRow } from './sql/move-stock.ts';
import { setLevels, stockLevel, stockLevels } from './sql/stock-levels.ts';

type ListedLevel = StockLevel & { nameKey: string };

export const createStockStore = (database: Database, ids: Ids): StockStore => {
  const get: StockStore['get'] = async (id) => {
    const [row] = await database.query<ListedLevel>(stockLevel(id));
    if (row === undefined) throw NotFound();
    return levelOf(row);
  };
  return {
    get,
    list: async (sight, filters, paging) =>
      (await database.query<ListedLevel>(stockLevels(sight, filters, paging))).map(levelOf),
    setLevels: async (level) => {
      const [row] = await database.query<{ changed: number; told: number }>(setLevels(level));
      if (!row?.changed) throw StaleVersion();
      if (row.told > 0) notifyOutboxWritten();
      return get(level.id);
    },
    move: (movement, effectsOf) =>
      database.transaction(
        async (session) => {
          const { steps, at } = movement;
          await session.query(
            makeLevels(
              steps,
              steps.map(() => ids.next()),
              at,
            ),
          );
          const levels = await session.query<LevelRow>(lockLevels(steps));
          const found = steps.map((step) => ({ step, figures: levelFor(step, levels) }));
          checkSteps(found);
          const moved = found.map(({ step, figures }) => ({
            id: figures.id,
            kind: step.kind,
            change: changeOf(step, figures),
          }));
          const rows = await session.query<EntryRow>(moveStock(movement, moved));
          if (rows.some(({ told }) => told > 0)) session.afterCommit(notifyOutboxWritten);
          await writeEffects(session, effectsOf(rows.map(({ told: _, ...entry }) => entry)));
        },
        { attempts: 3 },
      ),
    ledger: (sight, filters, page) => database.query(ledgerEntries(sight, filters, page)),
  };
};

const levelOf = ({ nameKey: _, ...level }: ListedLevel): StockLevel => level;

const levelFor = (step: Step, levels: readonly LevelRow[]): LevelRow => {
  const found = levels.find(({ cafeId, itemId }) => cafeId === step.cafeId.toLowerCase() && itemId === step.itemId);
  if (found === undefined) throw new Error('A level that was made is not there');
  return found;
};
