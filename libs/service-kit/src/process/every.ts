import type { Logger } from '../operation.ts';
import type { BackgroundTask } from './background-task.ts';

/**
 * Does `work` once every `periodMs`, never twice at a time; a failure is logged, and the next turn comes as usual.
 * The turns of several copies of a service are spread by chance over a tenth of the period.
 */
export const every = (periodMs: number, name: string, log: Logger, work: () => Promise<void>): BackgroundTask => {
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> = Promise.resolve();
  let stopped = true;

  const plan = () => {
    if (stopped) return;
    timer = setTimeout(
      () => {
        current = work()
          .catch((error: unknown) => log.error({ err: error, task: name }, 'a background task failed'))
          .finally(plan);
      },
      periodMs * (1 + Math.random() / 10),
    );
    timer.unref();
  };

  return {
    start: async () => {
      stopped = false;
      plan();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
};
