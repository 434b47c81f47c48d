import { type Clock, type Ids, systemClock, uuidV7Ids } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/postgres';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Config } from './config.ts';
import type { Settling } from './domain/settle.ts';
import { tell } from './events/tell.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createChargeBook } from './provider/simulator/charge-book.ts';
import { createSimulator } from './provider/simulator/create-simulator.ts';
import { withinDeadline } from './provider/within-deadline.ts';
import { createPaymentStore } from './store/payment-store.ts';

/** What handlers and background tasks are given. */
export type Deps = Settling & { ids: Ids; clock: Clock };

/** Over an open database, whose connections Prisma shares; tests put other clocks, ids and providers in. */
export const createDeps = (
  database: Database,
  { PROVIDER_DEADLINE_MS }: Pick<Config, 'PROVIDER_DEADLINE_MS'>,
  other: Partial<Deps> = {},
): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  const clock = other.clock ?? systemClock;
  const simulator = createSimulator({ book: createChargeBook(database), clock, ids: uuidV7Ids });
  return {
    payments: createPaymentStore(database, prisma),
    provider: withinDeadline(simulator, PROVIDER_DEADLINE_MS),
    tell,
    ids: uuidV7Ids,
    ...other,
    clock,
  };
};
