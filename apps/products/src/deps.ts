import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import { createMessaging, createPostgresTransport } from '@coffeemesh/messaging';
import {
  createAccess,
  createAnswers,
  createAnswerSweeper,
  createDatabase,
  every,
  jwksUrlOf,
  type BackgroundTask,
  type Database,
  type KitOptions,
  type Log,
} from '@coffeemesh/service-kit';
import { PrismaPg } from '@prisma/adapter-pg';
import { endSoldOutMarks } from './background/end-sold-out-marks.ts';
import type { Config } from './config.ts';
import type { CategoryStore, MenuReader, MenuStore, ProductStore } from './domain/ports.ts';
import { eventHandlers } from './events/index.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createCategoryStore } from './store/category-store.ts';
import { createMenuCache } from './store/menu-cache.ts';
import { createMenuReader } from './store/menu-reader.ts';
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

/** Over an open database, whose connections Prisma shares; tests put another clock and other ids in. */
export const createDeps = (
  database: Database,
  { ids = uuidV7Ids, clock = systemClock }: Partial<Pick<Deps, 'ids' | 'clock'>> = {},
): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  const menuCache = createMenuCache(clock);
  const products = createProductStore(prisma, menuCache);
  return {
    categories: createCategoryStore(prisma, menuCache),
    products,
    menus: createMenuStore(database, prisma, products, menuCache),
    menuReader: createMenuReader(database, menuCache, clock),
    ids,
    clock,
  };
};

/** Everything that the process needs, opened. */
export type Opened = { deps: Deps; kit: KitOptions; background: BackgroundTask[]; close: () => Promise<void> };

const soldOutSweepMs = 5_000;

export const open = (config: Config, log: Log): Opened => {
  const onIdleError = (error: Error) => log.warn({ err: error }, 'an idle connection broke');
  const database = createDatabase({ url: config.DATABASE_URL, name: 'products', onIdleError });
  const transport = createPostgresTransport({ url: config.TRANSPORT_URL, log });
  const answers = createAnswers(database);
  const deps = createDeps(database);
  return {
    deps,
    kit: {
      log,
      access: createAccess({ issuer: config.TOKEN_ISSUER, jwksUrl: jwksUrlOf(config.IDENTITY_URL) }),
      answers,
      checks: { database: () => database.ping(), transport: () => transport.ping() },
    },
    background: [
      createMessaging({ service: 'products', database, transport, handlers: eventHandlers, deps, log }),
      createAnswerSweeper(answers, log),
      every(soldOutSweepMs, 'sold-out-sweep', log, () => endSoldOutMarks(deps)),
    ],
    close: async () => {
      await transport.close();
      await database.close();
    },
  };
};
