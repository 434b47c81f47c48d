import { readBooks } from './count/read-books.ts';
import { countMoney } from './count/money.ts';
import { countOrders } from './count/orders.ts';
import { countProjections } from './count/projections.ts';
import { countService } from './count/service.ts';
import { countStock } from './count/stock.ts';
import type { Finding, ToldOrder } from './count/books.ts';
import { openLeftoverCounter } from './count/leftovers.ts';
import { waitForQuiet } from './count/wait-for-quiet.ts';
import { createChance } from './random.ts';
import { openStage, type Stage, type TransportName } from './stage/open-stage.ts';
import { planStrikes, strike, type StrikeLog } from './strike/strikes.ts';
import type { Told } from './trade/make-visit.ts';
import { openShop } from './trade/open-shop.ts';
import { planVisits } from './trade/plan-visits.ts';
import { createTally } from './trade/tally.ts';
import { beginTrade } from './trade/trade.ts';

export type ChaosOptions = {
  readonly transport: TransportName;
  /** How many customers come. */
  readonly orders: number;
  /** How many processes are killed at the least. */
  readonly kills: number;
  /** The same seed plans the same visits and the same kills. */
  readonly seed: number;
  readonly report?: (line: string) => void;
  /** Leaves data and logs where they are if anything was found. */
  readonly keep?: boolean;
};

/** What came of it. All is well if there are no faults. */
export type ChaosReport = {
  readonly transport: TransportName;
  readonly seconds: number;
  readonly strikes: StrikeLog;
  /** What clients were answered, by status; 0 for no answer. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly findings: readonly Finding[];
  readonly faults: readonly string[];
};

const CUSTOMERS = 12;
const AT_A_TIME = 16;
/** Fewer than those who want one. */
const BAGS_PER_ORDER = 0.04;

/**
 * Lets customers order from the whole chain while everything in it is killed in turn, waits for quiet, and counts: what
 * clients were told against what the databases say. Loopback only; everything it started ends with it.
 */
export const runChaos = async ({
  transport,
  orders,
  kills,
  seed,
  report = () => undefined,
  keep = false,
}: ChaosOptions): Promise<ChaosReport> => {
  const startedAt = Date.now();
  report(`${orders} orders and ${kills} kills over ${transport}, seed ${seed}`);
  const stage = await openStage(transport);
  let failed = true;
  try {
    const chance = createChance(seed);
    const tally = createTally();
    const shop = await openShop(stage.url, tally, CUSTOMERS, Math.round(orders * BAGS_PER_ORDER));
    report('The chain is open');
    const visits = planVisits(orders, CUSTOMERS, shop.menu.length, chance);
    const trade = beginTrade(visits, shop, tally, AT_A_TIME);
    const strikes = planStrikes(stage.targets, kills, chance);
    const [told, log] = await Promise.all([trade.done, strike(strikes, trade, report)]);
    await shop.close();
    report(`${told.length} customers have gone; waiting for quiet`);
    const findings = [...(await leftoversOf(stage)), ...(await countBooks(stage, told))];
    const faults = [...tally.faults, ...stage.deaths, ...findings.flatMap((finding) => finding.faults)];
    failed = faults.length > 0;
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    return { transport, seconds, strikes: log, statuses: tally.statuses, findings, faults };
  } finally {
    if (failed && keep) report(`Logs are kept in ${stage.logs}`);
    await stage.close(failed && keep);
  }
};

const leftoversOf = async ({ adminUrl, transportUrl }: Stage): Promise<Finding[]> => {
  const counter = openLeftoverCounter(adminUrl, transportUrl);
  try {
    return await waitForQuiet(counter);
  } finally {
    await counter.close();
  }
};

const countBooks = async ({ adminUrl }: Stage, told: readonly Told[]): Promise<Finding[]> => {
  const books = await readBooks(adminUrl);
  const known = told.flatMap(({ orderId, end }): ToldOrder[] => (orderId === undefined ? [] : [{ orderId, end }]));
  return [countOrders, countMoney, countStock, countService]
    .flatMap((count) => count(books, known))
    .concat(countProjections(books));
};
