import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import type { Database, RedisConnection } from '@coffeemesh/service-kit';
import { PrismaPg } from '@prisma/adapter-pg';
import type { CategoryStore, MenuReader, MenuStore, ProductStore } from './domain/ports.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createCategoryStore } from './store/category-store.ts';
import { createMenuCache } from './store/menu-cache.ts';
import { createMenuEditions } from './store/menu-editions.ts';
import { createMenuReader } from './store/menu-reader.ts';
import { createMenuShelf, noShelf } from './store/menu-shelf.ts';
import { createMenuStore } from './store/menu-store.ts';
import { createProductStore } from './store/product-store.ts';

/** What handlers of requests and of events are given. */
export type Deps = {
  categories: CategoryStore;
  products: ProductStore;
  menus: MenuStore;
  menuReader: MenuReader;
  ids: Ids;
  clock: Clock;
};

type Parts = Partial<Pick<Deps, 'ids' | 'clock'>> & {
  /** Where several copies keep their menus together. */
  redis?: RedisConnection;
};

/** Over an open database, whose connections Prisma shares; tests put another clock and other ids in. */
export const createDeps = (database: Database, { redis, ids = uuidV7Ids, clock = systemClock }: Parts = {}): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  const shelf = redis === undefined ? noShelf : createMenuShelf(redis);
  const menuCache = createMenuCache(createMenuEditions(database), shelf, clock);
  const products = createProductStore(prisma);
  const deps: Deps = {
    categories: createCategoryStore(prisma),
    products,
    menus: createMenuStore(database, prisma, products),
    menuReader: createMenuReader(database, menuCache, clock),
    ids,
    clock,
  };
  return deps;
};
