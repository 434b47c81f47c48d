import { takeWalks } from '@coffeemesh/testing';

import type { PaymentPage, Reconciliation } from '../src/generated/api/schemas.ts';
import { as, chargesOf, eventsOf, get, ledgerOf } from './harness.ts';
import { cutAct, cutAuthorise, repeatCut, sweep } from './walk/cut-steps.ts';
import { booksOf, declines, pendingOf, settle, type Model, type Payment } from './walk/payment-model.ts';
import { act, authorise, authoriseByNumber, goOn, race, repeat } from './walk/payment-steps.ts';
import { SKEW_MS, startAtRisk, type AtRisk } from './walk/payments-at-risk.ts';

let service: AtRisk;
beforeAll(async () => {
  service = await startAtRisk();
});
afterAll(() => service.close());

/** Nothing is left of the walk before; the ledger's guard against that looks away for once. */
const forgetAll = `BEGIN; SET LOCAL session_replication_role = replica;
  TRUNCATE payment, provider_call, ledger_line, simulator_charge, simulator_change, outbox_event, idempotency_answer;
  COMMIT`;

const begin = async () => {
  await service.harness.admin.query(forgetAll);
  return { model: { payments: [], granted: [], cut: [] }, real: service };
};

const refundsOf = ({ calls }: Payment) =>
  calls
    .filter(({ kind }) => kind === 'refund')
    .map(({ amount, state }) => `${amount} ${state}`)
    .sort();

/** Every payment, as the API shows it. */
const compare = async (model: Model): Promise<void> => {
  await service.heard();
  service.harness.clock.advance(1_000);
  const list = await get(service.sound, '/payments?limit=100');
  const shown = list.json<PaymentPage>().data.map(({ id, status, declineReason, amount, refunded, refunds }) => {
    const given = refunds.map((refund) => `${refund.amount.amount} ${refund.status}`).sort();
    return [id, { status, declineReason, amount: amount.amount, refunded: refunded.amount, refunds: given }];
  });
  const expected = model.payments.map((payment) => {
    const { id, status, card, amount, refunded } = payment;
    const declineReason = status === 'declined' ? declines[card] : undefined;
    return [id, { status, declineReason, amount, refunded, refunds: refundsOf(payment) }];
  });
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
};

/** What each account holds, if the money is where the payment is. */
const accountsOf = (payment: Payment): Record<string, number> => {
  const { held, captured, refunded } = booksOf(payment);
  const tip = captured > 0 ? payment.tip : 0;
  const accounts = {
    'card-holds': held,
    'orders-held': -held,
    'provider-receivable': captured - refunded,
    sales: tip - captured,
    tips: -tip,
    refunds: refunded,
  };
  return Object.fromEntries(Object.entries(accounts).filter(([, sum]) => sum !== 0));
};

/** What the provider's book says: one charge for each payment that it heard of, and never two. */
const chargeOf = (payment: Payment) => {
  const outcome = payment.status === 'declined' ? 'refused' : 'approved';
  return payment.status === 'pending' ? [] : [{ outcome, ...booksOf(payment) }];
};

const countPayment = async (payment: Payment): Promise<void> => {
  const { harness, sound } = service;
  const charges = await chargesOf(harness, payment.id);
  const shown = await get(sound, `/payments/${payment.id}`);
  expect({
    etag: shown.headers['etag'],
    told: (await eventsOf(harness, payment.id)).map((type) => type.replace(/^payments\.payment-|\.v1$/g, '')),
    ledger: await ledgerOf(harness, payment.id),
    charges: charges.map(({ timesAsked: _, ...charge }) => charge),
    toStranger: (await get(sound, `/payments/${payment.id}`, await as.stranger())).statusCode,
  }).toEqual({
    etag: `"${payment.version}"`,
    told: payment.told,
    ledger: accountsOf(payment),
    charges: chargeOf(payment),
    toStranger: 404,
  });
};

const count = async (model: Model): Promise<void> => {
  const { harness, sound } = service;
  harness.clock.advance(SKEW_MS);
  await service.sweep();
  for (const payment of model.payments) settle(payment);
  await compare(model);
  for (const payment of model.payments) await countPayment(payment);
  const numberOf = async (text: string) => Number((await harness.admin.query<{ count: string }>(text)).rows[0]?.count);
  const open = model.payments.filter((payment) => pendingOf(payment) !== undefined).length;
  const reconciled = await get(sound, '/payments/reconciliation', await as.administrator());
  expect({
    calls: await numberOf('SELECT count(*) FROM provider_call'),
    events: await numberOf('SELECT count(*) FROM outbox_event'),
    answers: await numberOf('SELECT count(*) FROM idempotency_answer'),
    ledger: await numberOf('SELECT coalesce(sum(amount), 0) AS count FROM ledger_line'),
    reconciled: reconciled.json<Reconciliation>(),
  }).toMatchObject({
    calls: model.payments.flatMap(({ calls }) => calls).length,
    events: model.payments.flatMap(({ told }) => told).length,
    answers: model.granted.length,
    ledger: 0,
    reconciled: { compared: model.payments.length - open, unsettled: open, differing: 0, differences: [] },
  });
};

it('whatever is asked, whoever dies meanwhile, and whatever the card does: the money is where everyone thinks it is', async () => {
  const forward = [authorise, goOn, goOn, goOn, goOn];
  await takeWalks<Model, AtRisk>({
    steps: [...forward, act, act, race, race, cutAct, cutAuthorise, repeatCut, repeat, sweep, authoriseByNumber],
    begin,
    compare,
    count,
  });
}, 240_000);
