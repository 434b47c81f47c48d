import { setTimeout as delay } from 'node:timers/promises';
import type { Target } from '../environment/start-environment.ts';
import type { Random } from '../random.ts';

/** Processes that are killed at the same moment, and for how long they stay down. */
export type PlannedKill = { readonly targets: readonly Target[]; readonly downMs: number };

const maxDowntimeMs = 1_500;
const doubleKillProbability = 0.2;

/** Plans rounds in which every target is killed once in random order, sometimes two at once, until there are enough kills. */
export const planKills = (targets: readonly Target[], kills: number, random: Random): PlannedKill[] => {
  const plannedKills: PlannedKill[] = [];
  for (let planned = 0, round: Target[] = []; planned < kills;) {
    if (round.length === 0) round = random.shuffled(targets);
    const batchSize = random.withProbability(doubleKillProbability) && planned + 1 < kills ? 2 : 1;
    const batch = round.splice(0, batchSize);
    plannedKills.push({ targets: batch, downMs: random.between(0, maxDowntimeMs) });
    planned += batch.length;
  }
  return plannedKills;
};

export type KillLog = { readonly kills: number; readonly byTarget: ReadonlyMap<string, number> };

/** The progress of the workload, which paces the kills. */
type WorkloadProgress = {
  /** From 0 to 1. */
  progress(): number;
  shouldAbort(): boolean;
};

/**
 * Executes the plan and resolves when every target is running again. Each kill waits for its share of the workload, so
 * that runs with the same seed kill at about the same orders.
 */
export const executeKills = async (
  plan: readonly PlannedKill[],
  workload: WorkloadProgress,
  log: (line: string) => void,
): Promise<KillLog> => {
  const byTarget = new Map<string, number>();
  let kills = 0;
  for (const [index, { targets, downMs }] of plan.entries()) {
    while (!workload.shouldAbort() && workload.progress() < (index + 1) / (plan.length + 1)) await delay(20);
    if (workload.shouldAbort()) break;
    log(`killing ${targets.map(({ name }) => name).join(' and ')}, for ${downMs} ms`);
    await Promise.all(targets.map((target) => kill(target)));
    kills += targets.length;
    for (const { name } of targets) byTarget.set(name, (byTarget.get(name) ?? 0) + 1);
    await delay(downMs);
    await Promise.all(targets.map((target) => restart(target)));
  }
  return { kills, byTarget };
};

/** While Postgres is down a relay has no connection to terminate. */
const kill = (target: Target): Promise<void> =>
  target.name.startsWith('relay') ? target.kill().catch(() => undefined) : target.kill();

/** A service is not ready while a dependency is down and may exit; then it is started again. */
const restart = async (target: Target): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await target.start();
    } catch (error) {
      if (tries === 5) throw error;
      await target.kill();
    }
  }
};
