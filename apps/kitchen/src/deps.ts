import { type Clock, type Ids, systemClock, uuidV7Ids } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/postgres';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Capacities, ScheduleStore } from './domain/ports.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createCapacities } from './store/capacities.ts';
import { createScheduleStore } from './store/schedule-store.ts';

/** What handlers are given. */
export type Deps = { schedules: ScheduleStore; capacities: Capacities; ids: Ids; clock: Clock };

/** Over an open database, whose connections Prisma shares. */
export const createDeps = (database: Database): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  return {
    schedules: createScheduleStore(database, prisma),
    capacities: createCapacities(database, prisma),
    ids: uuidV7Ids,
    clock: systemClock,
  };
};
