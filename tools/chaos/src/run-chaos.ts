import { startEnvironment, type Environment, type TransportName } from './environment/start-environment.ts';
import { openBacklogCounter } from './invariants/backlog.ts';
import { checkFulfilment } from './invariants/fulfilment.ts';
import { checkMoney } from './invariants/money.ts';
import { checkOrders } from './invariants/orders.ts';
import { checkProjections } from './invariants/projections.ts';
import { readSnapshot } from './invariants/read-snapshot.ts';
import { checkSessions } from './invariants/sessions.ts';
import type { InvariantResult, ExpectedOrder } from './invariants/snapshot.ts';
import { checkStock } from './invariants/stock.ts';
import { waitUntilIdle } from './invariants/wait-until-idle.ts';
import { planKills, executeKills, type KillLog } from './kill/kills.ts';
import { createRandom } from './random.ts';
import { createClientMetrics } from './workload/client-metrics.ts';
import { planSessions } from './workload/plan-sessions.ts';
import type { SessionOutcome } from './workload/run-customer-session.ts';
import { startWorkload } from './workload/run-workload.ts';
import { openWorkloadContext } from './workload/workload-context.ts';

export type ChaosOptions = {
  readonly transport: TransportName;
  /** How many customer sessions run. */
  readonly orders: number;
  /** The minimum number of kills. */
  readonly kills: number;
  /** The same seed plans the same sessions and the same kills. */
  readonly seed: number;
  readonly log?: (line: string) => void;
  /** Retains data and logs if there are violations. */
  readonly keep?: boolean;
};

/** The result of a run. It passes if there are no violations. */
export type ChaosReport = {
  readonly transport: TransportName;
  readonly seconds: number;
  readonly kills: KillLog;
  /** Responses to clients by status; 0 for no response. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly invariants: readonly InvariantResult[];
  readonly violations: readonly string[];
};

const customerCount = 12;
const concurrentSessions = 16;
/** The stock of the scarce product, as a share of the orders: fewer units than customers who order one. */
const scarceUnitsPerOrder = 0.04;

/**
 * Runs customer sessions against the whole chain while every process is killed in turn, waits until the chain is idle,
 * and compares what clients received with what the databases contain. Uses loopback only and stops all it started.
 */
export const runChaos = async ({
  transport,
  orders,
  kills,
  seed,
  log = () => undefined,
  keep = false,
}: ChaosOptions): Promise<ChaosReport> => {
  const startedAt = Date.now();
  log(`${orders} orders and ${kills} kills over ${transport}, seed ${seed}`);
  const environment = await startEnvironment(transport);
  let failed = true;
  try {
    const random = createRandom(seed);
    const metrics = createClientMetrics();
    const context = await openWorkloadContext(
      environment.url,
      metrics,
      customerCount,
      Math.round(orders * scarceUnitsPerOrder),
    );
    log('The chain is running');
    const sessions = planSessions(orders, customerCount, context.menu.length, random);
    const workload = startWorkload(sessions, context, metrics, concurrentSessions);
    const plannedKills = planKills(environment.targets, kills, random);
    const [outcomes, killLog] = await Promise.all([workload.done, executeKills(plannedKills, workload, log)]);
    await context.close();
    log(`${outcomes.length} customer sessions are over; waiting until the chain is idle`);
    const invariants = [...(await checkBacklog(environment)), ...(await checkInvariants(environment, outcomes))];
    const violations = [
      ...metrics.violations,
      ...environment.unexpectedExits,
      ...invariants.flatMap((result) => result.violations),
    ];
    failed = violations.length > 0;
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    return { transport, seconds, kills: killLog, statuses: metrics.statuses, invariants, violations };
  } finally {
    if (failed && keep) log(`Logs are retained in ${environment.logs}`);
    await environment.close(failed && keep);
  }
};

const checkBacklog = async ({ adminUrl, transportUrl }: Environment): Promise<InvariantResult[]> => {
  const counter = openBacklogCounter(adminUrl, transportUrl);
  try {
    return await waitUntilIdle(counter);
  } finally {
    await counter.close();
  }
};

const checkInvariants = async (
  { adminUrl }: Environment,
  outcomes: readonly SessionOutcome[],
): Promise<InvariantResult[]> => {
  const snapshot = await readSnapshot(adminUrl);
  const expected = outcomes.flatMap(({ orderId, end }): ExpectedOrder[] =>
    orderId === undefined ? [] : [{ orderId, end }],
  );
  return [checkOrders, checkMoney, checkStock, checkFulfilment]
    .flatMap((check) => check(snapshot, expected))
    .concat(checkProjections(snapshot), checkSessions(outcomes));
};
