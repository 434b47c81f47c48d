import { PrismaPg } from '@prisma/adapter-pg';
import { type Clock, type Ids, systemClock, uuidV7Ids } from '@coffeemesh/kernel';
import type { ServiceContext } from '@coffeemesh/service-kit';
import { randomPins } from './clients/random-pins.ts';
import type { Config } from './config.ts';
import type { CourierPositionStore, DeliveryStore, Pins } from './domain/ports.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createCourierPositionStore } from './store/courier-position-store.ts';
import { createDeliveryStore } from './store/delivery-store.ts';

/** The dependencies of request and event handlers. */
export type Deps = {
  deliveries: DeliveryStore;
  positions: CourierPositionStore;
  pins: Pins;
  ids: Ids;
  clock: Clock;
};

/** Creates the dependencies. Prisma shares the connection pool of the database. */
export const createDeps = ({ database }: ServiceContext<Config>, overrides: Partial<Deps> = {}): Deps => {
  const deps: Deps = {
    deliveries: createDeliveryStore(new PrismaClient({ adapter: new PrismaPg(database.pool) })),
    positions: createCourierPositionStore(database),
    pins: randomPins,
    ids: uuidV7Ids,
    clock: systemClock,
    ...overrides,
  };
  return deps;
};
