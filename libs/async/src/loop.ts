import type { Logger } from '@coffeemesh/kernel';
import type { BackgroundTask } from './background-task.ts';
import { backoffMs, type BackoffOptions } from './backoff.ts';
import { createWakeSignal, type WakeSignal } from './wake-signal.ts';

/** What a step is given of the loop that runs it. */
export type LoopControl = {
  /** Aborted by `stop`; for a step that waits or goes through many items. */
  readonly signal: AbortSignal;
  /** Ends the loop's next pause, and a {@link WakeSignal.wait} of the step's own. */
  readonly wake: WakeSignal;
  /** Says that the step works, so that the next failure counts as the first. A step that returns says so by itself. */
  succeeded(): void;
};

export type LoopOptions = {
  /** Names the loop in the log. */
  readonly name: string;
  readonly log: Logger;
  /**
   * Runs again and again.
   * @returns whether there may be more to do; false or nothing: the loop pauses for `idleMs`, or until it is woken
   */
  readonly step: (control: LoopControl) => Promise<boolean | void>;
  /** The pause after a step that found nothing to do. */
  readonly idleMs: number;
  /** The pause after failures in a row. */
  readonly backoff: Omit<BackoffOptions, 'random'>;
  /** Shared with others that wake the loop; its own unless given. */
  readonly wake?: WakeSignal;
  /** Instead of the log line `loop step failed`. Not called once the loop is stopping. */
  readonly onError?: (error: unknown, failures: number) => void;
};

export type LoopTask = BackgroundTask & {
  /** Ends the current pause. */
  wake(): void;
};

/**
 * A background task that runs `step` until it is stopped: at once while there is more to do, after a pause when there is
 * not, after a growing pause when it fails. `stop` waits for the current step.
 */
export const loop = (options: LoopOptions): LoopTask => {
  const { name, log, step, idleMs, backoff, wake = createWakeSignal() } = options;
  const { onError = (error, failures) => log.warn({ err: error, task: name, failures }, 'loop step failed') } = options;
  let stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const run = async (signal: AbortSignal): Promise<void> => {
    let failures = 0;
    const succeeded = (): void => {
      failures = 0;
    };
    while (!signal.aborted) {
      let pauseMs = idleMs;
      try {
        if (await step({ signal, wake, succeeded })) pauseMs = 0;
        succeeded();
      } catch (error) {
        failures += 1;
        pauseMs = backoffMs(failures, backoff);
        if (!signal.aborted) onError(error, failures);
      }
      if (pauseMs > 0 && !signal.aborted) await wake.wait(pauseMs);
    }
  };

  return {
    wake: wake.notify,
    start: async () => {
      stopping = new AbortController();
      running = run(stopping.signal);
    },
    stop: async () => {
      stopping.abort();
      wake.notify();
      await running;
    },
  };
};
