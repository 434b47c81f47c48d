import { uuidV7Ids } from '@coffeemesh/kernel';
import type { FastifyInstance } from 'fastify';

import { createNoticeListener } from '../../src/background/hear-notices.ts';
import { settleForgotten } from '../../src/background/settle-forgotten.ts';
import type { Provider } from '../../src/domain/provider.ts';
import { createChargeBook } from '../../src/provider/simulator/charge-book.ts';
import { createSimulator } from '../../src/provider/simulator/create-simulator.ts';
import { withinDeadline } from '../../src/provider/within-deadline.ts';
import { log, startHarness, type Harness } from '../harness.ts';
import { unreachable } from './payment-model.ts';

class Killed extends Error {}

/**
 * Copies of one service over one database: a sound one, and two that die before or after the provider has acted, on
 * machines whose clocks are fast and slow.
 */
export type AtRisk = {
  harness: Harness;
  sound: FastifyInstance;
  dying: Readonly<Record<'before' | 'after', FastifyInstance>>;
  /** Resolves when every notice that the provider has sent so far has been heard. */
  heard(): Promise<void>;
  /** Two sweepers at once settle whatever is pending, as if it had waited long enough. */
  sweep(): Promise<void>;
  close(): Promise<void>;
};

/** Tries again where no answer came in time. */
const insist = async <Answer>(ask: () => Promise<Answer>, tries = 10): Promise<Answer> => {
  try {
    return await ask();
  } catch (error) {
    if (tries === 1) throw error;
    return insist(ask, tries - 1);
  }
};

/** Long enough for a busy machine, and short for a walk; who waits in vain asks again. */
const DEADLINE_MS = 200;
/** How far the clocks of two machines may differ from ours. */
export const SKEW_MS = 20_000;

export const startAtRisk = async (): Promise<AtRisk> => {
  const harness = await startHarness();
  const { clock, database } = harness;
  const simulator = createSimulator({ book: createChargeBook(database), clock, ids: uuidV7Ids });
  const provider = withinDeadline(simulator, DEADLINE_MS);
  const deps = { ...harness.deps, provider };
  const dying = (skewMs: number, perform: Provider['perform']): FastifyInstance =>
    harness.copy({
      clock: { now: () => new Date(clock.now().getTime() + skewMs) },
      provider: {
        ...provider,
        perform: async (request) => {
          await perform(request);
          throw new Killed();
        },
      },
    });
  const listener = createNoticeListener(deps, log);
  await listener.start();

  const sweep = async (tries = 10): Promise<void> => {
    await harness.admin.query(`UPDATE provider_call SET next_ask_at = now() WHERE status = 'pending'`);
    for (let taken = 1; taken > 0;)
      taken = Math.max(...(await Promise.all([settleForgotten(deps, log), settleForgotten(deps, log)])));
    const text = `SELECT 1 FROM provider_call WHERE status = 'pending' AND token IS DISTINCT FROM '${unreachable}'`;
    const { rows } = await harness.admin.query(text);
    if (rows.length > 0 && tries > 1) await sweep(tries - 1);
  };
  return {
    harness,
    sound: harness.copy({ provider }),
    dying: {
      before: dying(SKEW_MS, () => Promise.reject(new Killed())),
      after: dying(-SKEW_MS, (request) => insist(() => provider.perform(request))),
    },
    heard: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      await listener.stop();
      await listener.start();
    },
    sweep: () => sweep(),
    close: async () => {
      await listener.stop();
      await harness.close();
    },
  };
};
