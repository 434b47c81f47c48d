import { runModelBased } from '@coffeemesh/testing/model-based';
import type { PaymentPage, Reconciliation } from '../../src/generated/api/schemas.ts';
import { as, chargesOf, eventsOf, get, ledgerOf } from '../harness.ts';
import { crashDuringCommand, crashDuringAuthorise, repeatInterrupted, sweep } from './crash-steps.ts';
import { clockSkewMs, startCrashingReplicas, type CrashingReplicas } from './crashing-replicas.ts';
import { balanceOf, declineReasons, pendingOf, settle, type Model, type Payment } from './payment-model.ts';
import { act, authorise, authoriseByNumber, advance, race, repeat } from './payment-steps.ts';

let service: CrashingReplicas;
beforeAll(async () => {
  service = await startCrashingReplicas();
});
afterAll(() => service.close());

/** Empties the tables; `replica` disables the trigger that makes the ledger append-only. */
const truncateAll = `BEGIN; SET LOCAL session_replication_role = replica;
  TRUNCATE payment, provider_call, ledger_line, simulator_charge, simulator_change, outbox_event, idempotency_receipt;
  COMMIT`;

const createSystem = async () => {
  await service.harness.admin.query(truncateAll);
  return { model: { payments: [], granted: [], interrupted: [] }, real: service };
};

const refundsOf = ({ calls }: Payment) =>
  calls
    .filter(({ kind }) => kind === 'refund')
    .map(({ amount, state }) => `${amount} ${state}`)
    .sort();

/** Compares every payment in the API with the model. */
const compare = async (model: Model): Promise<void> => {
  await service.notificationsApplied();
  service.harness.clock.advance(1_000);
  const list = await get(service.healthy, '/payments?limit=100');
  const listed = list.json<PaymentPage>().data.map(({ id, status, declineReason, amount, refunded, refunds }) => {
    const given = refunds.map((refund) => `${refund.amount.amount} ${refund.status}`).sort();
    return [id, { status, declineReason, amount: amount.amount, refunded: refunded.amount, refunds: given }];
  });
  const expected = model.payments.map((payment) => {
    const { id, status, card, amount, refunded } = payment;
    const declineReason = status === 'declined' ? declineReasons[card] : undefined;
    return [id, { status, declineReason, amount, refunded, refunds: refundsOf(payment) }];
  });
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(expected));
};

/** The expected sum of each ledger account. */
const accountsOf = (payment: Payment): Record<string, number> => {
  const { held, captured, refunded } = balanceOf(payment);
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

/** The expected charges of the provider: one for each payment that reached it, and never two. */
const chargeOf = (payment: Payment) => {
  const outcome = payment.status === 'declined' ? 'refused' : 'approved';
  return payment.status === 'pending' ? [] : [{ outcome, ...balanceOf(payment) }];
};

const verifyPayment = async (payment: Payment): Promise<void> => {
  const { harness, healthy } = service;
  const charges = await chargesOf(harness, payment.id);
  const listed = await get(healthy, `/payments/${payment.id}`);
  expect({
    etag: listed.headers['etag'],
    events: (await eventsOf(harness, payment.id)).map((type) => type.replace(/^payments\.payment-|\.v1$/g, '')),
    ledger: await ledgerOf(harness, payment.id),
    charges: charges.map(({ requestCount: _, ...charge }) => charge),
    toOtherCustomer: (await get(healthy, `/payments/${payment.id}`, await as.otherCustomer())).statusCode,
  }).toEqual({
    etag: `"${payment.version}"`,
    events: payment.events,
    ledger: accountsOf(payment),
    charges: chargeOf(payment),
    toOtherCustomer: 404,
  });
};

const checkInvariants = async (model: Model): Promise<void> => {
  const { harness, healthy } = service;
  harness.clock.advance(clockSkewMs);
  await service.sweep();
  for (const payment of model.payments) settle(payment);
  await compare(model);
  for (const payment of model.payments) await verifyPayment(payment);
  const numberOf = async (text: string) => Number((await harness.admin.query<{ count: string }>(text)).rows[0]?.count);
  const open = model.payments.filter((payment) => pendingOf(payment) !== undefined).length;
  const reconciled = await get(healthy, '/payments/reconciliation', await as.administrator());
  expect({
    calls: await numberOf('SELECT count(*) FROM provider_call'),
    events: await numberOf('SELECT count(*) FROM outbox_event'),
    responses: await numberOf('SELECT count(*) FROM idempotency_receipt'),
    ledger: await numberOf('SELECT coalesce(sum(amount), 0) AS count FROM ledger_line'),
    reconciled: reconciled.json<Reconciliation>(),
  }).toMatchObject({
    calls: model.payments.flatMap(({ calls }) => calls).length,
    events: model.payments.flatMap(({ events }) => events).length,
    responses: model.granted.length,
    ledger: 0,
    reconciled: { compared: model.payments.length - open, unsettled: open, differing: 0, differences: [] },
  });
};

it('API, ledger, events and provider agree with the model after random commands, races, crashes and provider failures', async () => {
  const forward = [authorise, advance, advance, advance, advance];
  await runModelBased<Model, CrashingReplicas>({
    steps: [
      ...forward,
      act,
      act,
      race,
      race,
      crashDuringCommand,
      crashDuringAuthorise,
      repeatInterrupted,
      repeat,
      sweep,
      authoriseByNumber,
    ],
    createSystem,
    compare,
    checkInvariants,
  });
}, 240_000);
