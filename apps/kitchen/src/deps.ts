import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/service-kit';
import { PrismaPg } from '@prisma/adapter-pg';
import type { CapacityStore, ScheduleStore } from './domain/ports.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createCapacityStore } from './store/capacity-store.ts';
import { createScheduleStore } from './store/schedule-store.ts';

/** The dependencies of request handlers. */
export type Deps = { schedules: ScheduleStore; capacities: CapacityStore; ids: Ids; clock: Clock };

/** Over an open database, whose connections Prisma shares. */
export const createDeps = (database: Database): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  return {
    schedules: createScheduleStore(database, prisma),
    capacities: createCapacityStore(prisma),
    ids: uuidV7Ids,
    clock: systemClock,
  };
};
