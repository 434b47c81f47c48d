import { PrismaPg } from '@prisma/adapter-pg';
import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import type { ServiceContext } from '@coffeemesh/service-kit';
import type { Config } from './config.ts';
import type { ItemStore, RecipeStore, ReservationStore, StockStore } from './domain/ports.ts';
import { availabilityEvents } from './events/published/stock-events.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createItemStore } from './store/item-store.ts';
import { createRecipeStore } from './store/recipe-store.ts';
import { createReservationStore } from './store/reservation-store.ts';
import { createStockStore } from './store/stock-store.ts';

/** The dependencies of request handlers, event handlers and background tasks. */
export type Deps = {
  items: ItemStore;
  recipes: RecipeStore;
  stock: StockStore;
  reservations: ReservationStore;
  ids: Ids;
  clock: Clock;
};

/** Prisma uses the connections of the database's pool. */
export const createDeps = ({ database }: ServiceContext<Config>, overrides: Partial<Deps> = {}): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  const ids = overrides.ids ?? uuidV7Ids;
  return {
    items: createItemStore(prisma),
    recipes: createRecipeStore(database, prisma, availabilityEvents),
    stock: createStockStore(database, ids, availabilityEvents),
    reservations: createReservationStore(database, availabilityEvents),
    ids,
    clock: systemClock,
    ...overrides,
  };
};
