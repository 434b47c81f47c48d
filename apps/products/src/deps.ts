import { PrismaPg } from '@prisma/adapter-pg';
import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import type { ServiceContext } from '@coffeemesh/service-kit';
import type { Config } from './config.ts';
import type { CategoryStore, MenuReader, MenuStore, ProductStore } from './domain/ports.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createCategoryStore } from './store/category-store.ts';
import { createMenuCache } from './store/menu-cache.ts';
import { createMenuReader } from './store/menu-reader.ts';
import { createMenuStore } from './store/menu-store.ts';
import { createMenuVersions } from './store/menu-versions.ts';
import { createProductStore } from './store/product-store.ts';
import { createSharedMenuCache, noSharedCache } from './store/shared-menu-cache.ts';

/** The dependencies of handlers, event handlers and background tasks. */
export type Deps = {
  categories: CategoryStore;
  products: ProductStore;
  menus: MenuStore;
  menuReader: MenuReader;
  ids: Ids;
  clock: Clock;
};

/** Prisma uses the connections of the database's pool. Without Redis each copy caches menus by itself. */
export const createDeps = (
  { database, redis }: Pick<ServiceContext<Config>, 'database' | 'redis'>,
  overrides: Partial<Deps> = {},
): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  const clock = overrides.clock ?? systemClock;
  const sharedCache = redis === undefined ? noSharedCache : createSharedMenuCache(redis);
  const menuCache = createMenuCache(createMenuVersions(database), sharedCache, clock);
  const products = createProductStore(prisma);
  const deps: Deps = {
    categories: createCategoryStore(prisma),
    products,
    menus: createMenuStore(database, prisma, products),
    menuReader: createMenuReader(database, menuCache, clock),
    ids: uuidV7Ids,
    clock,
    ...overrides,
  };
  return deps;
};
