import { setTimeout as delay } from 'node:timers/promises';
import type { Chance } from '../random.ts';
import type { Target } from '../stage/open-stage.ts';

/** What is killed at one moment, and how long it stays dead. */
export type Strike = { readonly targets: readonly Target[]; readonly downMs: number };

const MOST_DOWN_MS = 1_500;
const TWO_AT_ONCE = 0.2;

/** Every target in turn, in an order of chance, turn after turn until there are enough kills; now and then two at once. */
export const planStrikes = (targets: readonly Target[], kills: number, chance: Chance): Strike[] => {
  const strikes: Strike[] = [];
  for (let planned = 0, turn: Target[] = []; planned < kills;) {
    if (turn.length === 0) turn = chance.shuffled(targets);
    const many = chance.happens(TWO_AT_ONCE) && planned + 1 < kills ? 2 : 1;
    const struck = turn.splice(0, many);
    strikes.push({ targets: struck, downMs: chance.between(0, MOST_DOWN_MS) });
    planned += struck.length;
  }
  return strikes;
};

export type StrikeLog = { readonly kills: number; readonly struck: ReadonlyMap<string, number> };

/** What the strikes go by. */
type Trade = {
  /** From 0 to 1. */
  progress(): number;
  isHopeless(): boolean;
};

/**
 * Carries out the plan, and resolves when everybody is back. Each strike waits for its share of the trade, so that a run
 * that repeats a seed kills at about the same orders.
 */
export const strike = async (
  plan: readonly Strike[],
  trade: Trade,
  report: (line: string) => void,
): Promise<StrikeLog> => {
  const struck = new Map<string, number>();
  let kills = 0;
  for (const [index, { targets, downMs }] of plan.entries()) {
    while (!trade.isHopeless() && trade.progress() < (index + 1) / (plan.length + 1)) await delay(20);
    if (trade.isHopeless()) break;
    report(`kills ${targets.map(({ name }) => name).join(' and ')}, for ${downMs} ms`);
    await Promise.all(targets.map((target) => killed(target)));
    kills += targets.length;
    for (const { name } of targets) struck.set(name, (struck.get(name) ?? 0) + 1);
    await delay(downMs);
    await Promise.all(targets.map((target) => comeBack(target)));
  }
  return { kills, struck };
};

/** A relay's connection cannot be cut while Postgres is away: then it is cut already. */
const killed = (target: Target): Promise<void> =>
  target.name.startsWith('relay') ? target.kill().catch(() => undefined) : target.kill();

/** A service does not get ready while what it needs is away, and may give up waiting; then it is started again. */
const comeBack = async (target: Target): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await target.start();
    } catch (error) {
      if (tries === 5) throw error;
      await target.kill();
    }
  }
};
