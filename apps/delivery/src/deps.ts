import { type Clock, type Ids, systemClock, uuidV7Ids } from '@coffeemesh/kernel';
import { createDeadLetters, type DeadLetters } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import { PrismaPg } from '@prisma/adapter-pg';
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
  deadLetters: DeadLetters;
  ids: Ids;
  clock: Clock;
};

/** Prisma shares the database's pool of connections, and is closed with it. */
export const createDeps = (database: Database): Deps => {
  const deps: Deps = {
    deliveries: createDeliveryStore(new PrismaClient({ adapter: new PrismaPg(database.pool) })),
    positions: createCourierPositions(database),
    pins: randomPins,
    deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps: () => deps }),
    ids: uuidV7Ids,
    clock: systemClock,
  };
  return deps;
};
