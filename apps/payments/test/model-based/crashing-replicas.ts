import type { FastifyInstance } from 'fastify';
import { uuidV7Ids } from '@coffeemesh/kernel';
import { createNotificationListener } from '../../src/application/provider-notifications.ts';
import { recoverPendingCalls } from '../../src/application/recover-pending-calls.ts';
import { createSimulator } from '../../src/clients/provider/simulator/create-simulator.ts';
import { withDeadline } from '../../src/clients/provider/with-deadline.ts';
import type { PaymentProvider } from '../../src/domain/ports.ts';
import { createChargeStore } from '../../src/store/simulator-charge-store.ts';
import { log, startHarness, type Harness } from '../harness.ts';
import { unreachable } from './payment-model.ts';

class ProcessKilled extends Error {}

/**
 * Replicas of the service over one database: a healthy one, and two that crash before or after the provider executes a
 * call, with clocks that are fast and slow.
 */
export type CrashingReplicas = {
  harness: Harness;
  healthy: FastifyInstance;
  crashing: Readonly<Record<'before' | 'after', FastifyInstance>>;
  /** Resolves when every notification sent so far is applied. */
  notificationsApplied(): Promise<void>;
  /** Makes all pending calls stale and recovers them with two parallel sweepers. */
  sweep(): Promise<void>;
  close(): Promise<void>;
};

/** Retries after a timeout. */
const retryOnTimeout = async <Response>(send: () => Promise<Response>, tries = 10): Promise<Response> => {
  try {
    return await send();
  } catch (error) {
    if (tries === 1) throw error;
    return retryOnTimeout(send, tries - 1);
  }
};

/** Short, so that runs are fast; a client that gets a timeout retries. */
const callDeadlineMs = 200;
/** How far the clocks of the two crashing replicas differ from the clock of the test. */
export const clockSkewMs = 20_000;

export const startCrashingReplicas = async (): Promise<CrashingReplicas> => {
  const harness = await startHarness();
  const { clock, database } = harness;
  const simulator = createSimulator({ charges: createChargeStore(database), clock, ids: uuidV7Ids });
  const provider = withDeadline(simulator, callDeadlineMs);
  const deps = { ...harness.deps, provider };
  const crashing = (skewMs: number, send: PaymentProvider['send']): FastifyInstance =>
    harness.replica({
      clock: { now: () => new Date(clock.now().getTime() + skewMs) },
      provider: {
        ...provider,
        send: async (request) => {
          await send(request);
          throw new ProcessKilled();
        },
      },
    });
  const listener = createNotificationListener(deps, log);
  await listener.start();

  const sweep = async (tries = 10): Promise<void> => {
    await harness.admin.query(`UPDATE provider_call SET next_attempt_at = now() WHERE status = 'pending'`);
    for (let taken = 1; taken > 0;)
      taken = Math.max(...(await Promise.all([recoverPendingCalls(deps, log), recoverPendingCalls(deps, log)])));
    const text = `SELECT 1 FROM provider_call WHERE status = 'pending' AND token IS DISTINCT FROM '${unreachable}'`;
    const { rows } = await harness.admin.query(text);
    if (rows.length > 0 && tries > 1) await sweep(tries - 1);
  };
  return {
    harness,
    healthy: harness.replica({ provider }),
    crashing: {
      before: crashing(clockSkewMs, () => Promise.reject(new ProcessKilled())),
      after: crashing(-clockSkewMs, (request) => retryOnTimeout(() => provider.send(request))),
    },
    notificationsApplied: async () => {
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
