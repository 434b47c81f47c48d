import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import { createMessaging, createPostgresTransport } from '@coffeemesh/messaging';
import {
  createAccess,
  createAnswers,
  createAnswerSweeper,
  createDatabase,
  jwksUrlOf,
  type BackgroundTask,
  type Database,
  type KitOptions,
  type Log,
} from '@coffeemesh/service-kit';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Config } from './config.ts';
import type { CourierPositions, DeliveryStore, Pins } from './domain/ports.ts';
import { eventHandlers } from './events/index.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { randomPins } from './random-pins.ts';
import { createCourierPositions } from './store/courier-positions.ts';
import { createDeliveryStore } from './store/delivery-store.ts';

/** What handlers of requests and of events are given. */
export type Deps = {
  deliveries: DeliveryStore;
  positions: CourierPositions;
  pins: Pins;
  ids: Ids;
  clock: Clock;
};

/** Over an open database; tests put other clocks and ids in. */
export const createDeps = (database: Database, prisma: PrismaClient, other: Partial<Deps> = {}): Deps => ({
  deliveries: createDeliveryStore(prisma),
  positions: createCourierPositions(database),
  pins: randomPins,
  ids: uuidV7Ids,
  clock: systemClock,
  ...other,
});

export const createPrisma = (url: string): PrismaClient =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });

/** Everything that a process needs, from its settings. */
export type Opened = {
  deps: Deps;
  kit: KitOptions;
  background: BackgroundTask[];
  close: () => Promise<void>;
};

export const open = (config: Config, log: Log): Opened => {
  const onIdleError = (error: Error) => log.warn({ err: error }, 'an idle connection broke');
  const database = createDatabase({ url: config.DATABASE_URL, name: 'delivery', onIdleError });
  const prisma = createPrisma(config.DATABASE_URL);
  const transport = createPostgresTransport({ url: config.TRANSPORT_URL, log });
  const access = createAccess({ issuer: config.TOKEN_ISSUER, jwksUrl: jwksUrlOf(config.IDENTITY_URL) });
  const answers = createAnswers(database);
  const deps = createDeps(database, prisma);
  const messaging = createMessaging({ service: 'delivery', database, transport, handlers: eventHandlers, deps, log });
  const checks = { database: () => database.ping(), transport: () => transport.ping() };
  return {
    deps,
    kit: { log, access, answers, checks },
    background: [messaging, createAnswerSweeper(answers, log)],
    close: async () => {
      await transport.close();
      await prisma.$disconnect();
      await database.close();
    },
  };
};
