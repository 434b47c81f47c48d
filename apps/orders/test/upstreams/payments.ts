import { NotFound, problem, RulesBroken, StateConflict } from '@coffeemesh/kernel';
import type { AuthorisePaymentRequest, Payment } from '@coffeemesh/payments-client';
import { ok } from '@coffeemesh/service-kit';
import { testId } from '@coffeemesh/testing';
import { serveUpstream } from './serve-upstream.ts';

const ProviderRefused = problem('provider-refused', 'conflict', 'The payment provider refused');
const PaymentAttemptUsed = problem('payment-attempt-used', 'conflict', 'The attempt belongs to another payment');

/**
 * A stub of payments, in memory. `tok_decline` is declined, any other token approves. One payment per attempt; without
 * `remembers.keys` a repeated request gets 409, as after the key has expired.
 */
export const servePayments = async () => {
  const payments = new Map<string, Payment>();
  const remembers = { keys: true };
  const state = { refusesMeans: false, refusesCapture: false };
  let count = 0;

  const find = (id: string): Payment => {
    const payment = [...payments.values()].find((each) => each.id === id);
    if (payment === undefined) throw NotFound();
    return payment;
  };
  const move = (id: string, from: Payment['status'], to: Payment['status']) => {
    const payment = find(id);
    if (payment.status !== from && payment.status !== to) throw StateConflict();
    const moved = { ...payment, status: to };
    payments.set(payment.attemptId ?? '', moved);
    return ok(moved, '"2"');
  };
  type ById = { params: { paymentId: string } };

  const server = await serveUpstream('payments', {
    authorisePayment: async ({ body }: { body: AuthorisePaymentRequest }) => {
      const { means, tip = { amount: 0, currency: body.amount.currency }, attemptId = '', ...rest } = body;
      if (state.refusesMeans) throw RulesBroken('This looks like a card number.');
      const known = payments.get(attemptId);
      if (known !== undefined && !remembers.keys) throw PaymentAttemptUsed({ extensions: { paymentId: known.id } });
      const isDeclined = means.token === 'tok_decline';
      const at = new Date().toISOString();
      const payment: Payment = known ?? {
        ...rest,
        id: testId(0xa0000 + (count += 1)),
        attemptId,
        status: isDeclined ? 'declined' : 'authorised',
        ...(isDeclined ? { declineReason: 'insufficient-funds' } : { authorisedAt: at }),
        tip,
        refunded: { amount: 0, currency: body.amount.currency },
        means: { kind: 'card' },
        refunds: [],
        createdAt: at,
        updatedAt: at,
      };
      payments.set(attemptId, payment);
      const status = isDeclined ? ('declined' as const) : ('authorised' as const);
      const location = `/v1/payments/${payment.id}`;
      return { status: 201, headers: { location, etag: '"1"' }, body: { ...payment, status } };
    },
    capturePayment: async ({ params }: ById) => {
      if (state.refusesCapture) throw ProviderRefused();
      return move(params.paymentId, 'authorised', 'captured');
    },
    voidPayment: async ({ params }: ById) => move(params.paymentId, 'authorised', 'voided'),
    refundPayment: async ({ params }: ById) => move(params.paymentId, 'captured', 'refunded'),
    getPayment: async ({ params }: ById) => ok(find(params.paymentId), '"1"'),
  });
  return { ...server, payments, remembers, state };
};
