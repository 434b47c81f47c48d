import type { Logger } from '@coffeemesh/kernel';
import type { BackgroundTask } from './background-task.ts';
import { PERIOD_JITTER } from './policy.ts';

export type EveryOptions = {
  /** Names the task in the log. */
  readonly name: string;
  readonly periodMs: number;
  readonly log: Logger;
};

/**
 * A background task that runs `work` once a period, first after one period, never twice at a time. A failure is logged;
 * the next run comes as usual. `stop` waits for the current run.
 */
export const every = ({ name, periodMs, log }: EveryOptions, work: () => Promise<void>): BackgroundTask => {
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> = Promise.resolve();
  let isStopped = true;

  const schedule = (): void => {
    if (isStopped) return;
    timer = setTimeout(run, periodMs * (1 + Math.random() * PERIOD_JITTER));
    timer.unref();
  };
  const run = (): void => {
    current = work()
      .catch((error: unknown) => log.error({ err: error, task: name }, 'background task failed'))
      .finally(schedule);
  };

  return {
    start: async () => {
      isStopped = false;
      schedule();
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await current;
    },
  };
};
