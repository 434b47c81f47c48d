import type { ClientMetrics } from './client-metrics.ts';
import type { CustomerSession } from './plan-sessions.ts';
import { runCustomerSession, type SessionOutcome } from './run-customer-session.ts';
import type { WorkloadContext } from './workload-context.ts';

export type Workload = {
  /** The outcome of every session; resolves when the last session is finished. */
  readonly done: Promise<readonly SessionOutcome[]>;
  /** The share of finished sessions, from 0 to 1. */
  progress(): number;
  /** Whether there are too many violations to continue. */
  shouldAbort(): boolean;
};

/** With this many violations no further session starts. */
const maxViolations = 25;

/** Starts the sessions with a fixed concurrency. A session that throws is a violation; the others continue. */
export const startWorkload = (
  sessions: readonly CustomerSession[],
  context: WorkloadContext,
  metrics: ClientMetrics,
  concurrency: number,
): Workload => {
  const outcomes: SessionOutcome[] = [];
  let next = 0;
  let finished = 0;
  const shouldAbort = (): boolean => metrics.violations.length >= maxViolations;
  const runSessions = async (): Promise<void> => {
    for (let session = sessions[next++]; session !== undefined && !shouldAbort(); session = sessions[next++]) {
      const { number, intent } = session;
      await runCustomerSession(session, context).then(
        (outcome) => outcomes.push(outcome),
        (error: Error) => metrics.addViolation(`session ${number} (${intent}): ${error.message}`),
      );
      finished += 1;
    }
  };
  const all = Promise.all(Array.from({ length: concurrency }, runSessions));
  return { done: all.then(() => outcomes), shouldAbort, progress: () => finished / sessions.length };
};
