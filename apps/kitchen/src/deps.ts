import { PrismaPg } from '@prisma/adapter-pg';
import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import type { ServiceContext } from '@coffeemesh/service-kit';
import type { Config } from './config.ts';
import type { CapacityStore, ScheduleStore } from './domain/ports.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createCapacityStore } from './store/capacity-store.ts';
import { createScheduleStore } from './store/schedule-store.ts';

/** The dependencies of request handlers. */
export type Deps = { schedules: ScheduleStore; capacities: CapacityStore; ids: Ids; clock: Clock };

/** Prisma uses the connections of the database's pool. */
export const createDeps = ({ database }: ServiceContext<Config>, overrides: Partial<Deps> = {}): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  return {
    schedules: createScheduleStore(database, prisma),
    capacities: createCapacityStore(prisma),
    ids: uuidV7Ids,
    clock: systemClock,
    ...overrides,
  };
};
