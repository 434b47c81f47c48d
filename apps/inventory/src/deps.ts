import { type Clock, type Ids, systemClock, uuidV7Ids } from '@coffeemesh/kernel';
import { createDeadLetters, type DeadLetters } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import { PrismaPg } from '@prisma/adapter-pg';
import type { ItemStore, RecipeStore, ReservationStore, StockStore } from './domain/ports.ts';
import { eventHandlers } from './events/index.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createItemStore } from './store/item-store.ts';
import { createRecipeStore } from './store/recipe-store.ts';
import { createReservationStore } from './store/reservation-store.ts';
import { createStockStore } from './store/stock-store.ts';

/** What handlers of requests and of events, and background tasks, are given. */
export type Deps = {
  items: ItemStore;
  recipes: RecipeStore;
  stock: StockStore;
  reservations: ReservationStore;
  deadLetters: DeadLetters;
  ids: Ids;
  clock: Clock;
};

/** Over an open database, whose connections Prisma shares; tests put another clock and other ids in. */
export const createDeps = (
  database: Database,
  { ids = uuidV7Ids, clock = systemClock }: Partial<Pick<Deps, 'ids' | 'clock'>> = {},
): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  const deps: Deps = {
    items: createItemStore(prisma),
    recipes: createRecipeStore(database, prisma),
    stock: createStockStore(database, ids),
    reservations: createReservationStore(database),
    deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps: () => deps }),
    ids,
    clock,
  };
  return deps;
};
