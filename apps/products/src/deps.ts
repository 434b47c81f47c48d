import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import { createDeadLetters, type DeadLetters } from '@coffeemesh/messaging';
import type { Database, RedisConnection } from '@coffeemesh/service-kit';
import { PrismaPg } from '@prisma/adapter-pg';
import type { CategoryStore, MenuReader, MenuStore, ProductStore } from './domain/ports.ts';
import { eventHandlers } from './events/consumed/index.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createCategoryStore } from './store/category-store.ts';
import { createMenuCache } from './store/menu-cache.ts';
import { createMenuVersions } from './store/menu-versions.ts';
import { createMenuReader } from './store/menu-reader.ts';
import { createSharedMenuCache, noSharedCache } from './store/shared-menu-cache.ts';
import { createMenuStore } from './store/menu-store.ts';
import { createProductStore } from './store/product-store.ts';

/** The dependencies of handlers, event handlers and background tasks. */
export type Deps = {
  categories: CategoryStore;
  products: ProductStore;
  menus: MenuStore;
  menuReader: MenuReader;
  deadLetters: DeadLetters;
  ids: Ids;
  clock: Clock;
};

type Parts = Partial<Pick<Deps, 'ids' | 'clock'>> & {
  /** Shared by all copies; menus are cached per copy without it. */
  redis?: RedisConnection;
};

/** Prisma uses the connections of the database's pool. */
export const createDeps = (database: Database, { redis, ids = uuidV7Ids, clock = systemClock }: Parts = {}): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  const shared = redis === undefined ? noSharedCache : createSharedMenuCache(redis);
  const menuCache = createMenuCache(createMenuVersions(database), shared, clock);
  const products = createProductStore(prisma);
  const deps: Deps = {
    categories: createCategoryStore(prisma),
    products,
    menus: createMenuStore(database, prisma, products),
    menuReader: createMenuReader(database, menuCache, clock),
    deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps: () => deps }),
    ids,
    clock,
  };
  return deps;
};
