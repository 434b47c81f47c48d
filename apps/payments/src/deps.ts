import { PrismaPg } from '@prisma/adapter-pg';
import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import type { ServiceContext } from '@coffeemesh/service-kit';
import type { SettlementDeps } from './application/settle-payment.ts';
import { createSimulator } from './clients/provider/simulator/create-simulator.ts';
import { withDeadline } from './clients/provider/with-deadline.ts';
import type { Config } from './config.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createPaymentStore } from './store/payment-store.ts';
import { createChargeStore } from './store/simulator-charge-store.ts';

/** The dependencies of handlers and background tasks. */
export type Deps = SettlementDeps & { ids: Ids; clock: Clock };

/** Creates the dependencies. Prisma shares the connection pool of the database. */
export const createDeps = ({ config, database }: ServiceContext<Config>, overrides: Partial<Deps> = {}): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  const clock = overrides.clock ?? systemClock;
  const simulator = createSimulator({ charges: createChargeStore(database), clock, ids: uuidV7Ids });
  return {
    payments: createPaymentStore(database, prisma),
    provider: withDeadline(simulator, config.PROVIDER_DEADLINE_MS),
    ids: uuidV7Ids,
    ...overrides,
    clock,
  };
};
