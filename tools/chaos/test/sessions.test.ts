import { checkSessions } from '../src/invariants/sessions.ts';
import type { Intent } from '../src/workload/plan-sessions.ts';
import type { SessionOutcome } from '../src/workload/run-customer-session.ts';

const outcome = (intent: Intent, end: SessionOutcome['end'], refusal?: string): SessionOutcome => ({
  session: { number: 7, intent, customer: 0, choices: [], card: 'tok_approve', duplicatesRequests: false },
  orderId: 'an order',
  end,
  ...(refusal !== undefined && { refusal }),
});

test.each<[Intent, SessionOutcome['end']]>([
  ['pickup', 'collected'],
  ['delivery', 'delivered'],
  ['scarce-product', 'collected'],
  ['declined-then-paid', 'collected'],
  ['declined-then-cancelled', 'cancelled'],
  ['cancelled-unpaid', 'cancelled'],
  ['cancelled-paid', 'cancelled'],
  ['cancelled-during-start', 'cancelled'],
  ['cancelled-during-start', 'collected'],
  ['never-paid', 'created'],
])('a session of intent %s may end as %s', (intent, end) => {
  expect(checkSessions([outcome(intent, end)])).toMatchObject({ counted: 1, violations: [] });
});

test.each<[Intent, SessionOutcome['end'], string | undefined]>([
  ['pickup', 'cancelled', undefined],
  ['pickup', 'delivered', undefined],
  ['delivery', 'collected', undefined],
  ['cancelled-paid', 'collected', undefined],
  ['never-paid', 'cancelled', undefined],
  ['pickup', 'refused', undefined],
  ['pickup', 'created', 'payment-declined'],
])('a session of intent %s that ends as %s (refusal: %s) is a violation', (intent, end, refusal) => {
  expect(checkSessions([outcome(intent, end, refusal)]).violations).toEqual([`session 7 (${intent}) ended as ${end}`]);
});

test('a refused order and a refused payment are no violation', () => {
  const outcomes = [outcome('pickup', 'refused', 'out-of-stock'), outcome('delivery', 'cancelled', 'payment-declined')];
  expect(checkSessions(outcomes)).toMatchObject({ counted: 2, violations: [] });
});
