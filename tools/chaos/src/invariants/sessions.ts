import type { Intent } from '../workload/plan-sessions.ts';
import type { SessionOutcome } from '../workload/run-customer-session.ts';
import type { InvariantResult } from './snapshot.ts';

type End = SessionOutcome['end'];

/** How a session ends that nothing refused. */
const intendedEnds: Readonly<Record<Intent, readonly End[]>> = {
  pickup: ['collected'],
  delivery: ['delivered'],
  'scarce-product': ['collected'],
  'declined-then-paid': ['collected'],
  'declined-then-cancelled': ['cancelled'],
  'cancelled-unpaid': ['cancelled'],
  'cancelled-paid': ['cancelled'],
  'cancelled-during-start': ['cancelled', 'collected'],
  'never-paid': ['created'],
};

/** Each customer got what they intended, unless an order or a payment was refused: then nothing, or a cancelled order. */
export const checkSessions = (outcomes: readonly SessionOutcome[]): InvariantResult => ({
  invariant: 'sessions that ended as intended, or were refused',
  counted: outcomes.length,
  violations: outcomes.flatMap(({ session: { number, intent }, end, refusal }) => {
    const isIntended = intendedEnds[intent].includes(end);
    const isRefused = refusal !== undefined && (end === 'refused' || end === 'cancelled');
    return isIntended || isRefused ? [] : [`session ${number} (${intent}) ended as ${end}`];
  }),
});
