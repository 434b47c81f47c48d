import { setTimeout as pause } from 'node:timers/promises';
import { bearerFor, testDatabase, type TestDatabase } from '@coffeemesh/testing';
import type { Payment, Reconciliation } from '../../src/generated/api/schemas.ts';
import { newKey, paymentRequest } from '../harness.ts';
import { paymentsProcess } from './payments-process.ts';

/** Clients authorise, capture, void and refund, and retry requests without a response, while the service is killed. */
const clients = 30;
const kills = 8;
const cards = [
  'tok_approve',
  'tok_timeout_after_charge',
  'tok_duplicate_notification',
  'tok_decline',
  'tok_timeout_after_capture',
];

let base: TestDatabase;
let service: Awaited<ReturnType<typeof paymentsProcess>>;
beforeAll(async () => {
  base = await testDatabase('payments');
  service = await paymentsProcess(base);
  await service.start();
}, 90_000);
afterAll(async () => {
  await service.close();
  await base.close();
});

/** How many requests were sent, how many got no response, and whether the last kill is over. */
const seen = { sent: 0, unanswered: 0, isOver: false };
const scopes = ['payments:read', 'payments:write', 'payments:refund', 'operations:read'];

type Received = { status: number; body: Payment };

const send = async (path: string, key: string, body?: object): Promise<Received | undefined> => {
  await service.isUp();
  seen.sent += 1;
  try {
    const response = await fetch(`${service.url}${path}`, {
      method: 'POST',
      headers: {
        authorization: await bearerFor({ sub: 'orders', kind: 'service', scopes }),
        'idempotency-key': key,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Payment };
  } catch {
    seen.unanswered += 1;
    return undefined;
  }
};

/** Retries with the same key while there is no response, a 5xx, or an `…-in-flight` problem. */
const sendUntilDone = async (path: string, body?: object, tries = 200, key = newKey()): Promise<Received> => {
  const received = await send(path, key, body);
  const slug = (received?.body as { type?: string } | undefined)?.type ?? '';
  if (received !== undefined && received.status < 500 && !slug.endsWith('-in-flight')) return received;
  if (tries === 1) throw new Error(`No response to ${path}`);
  await pause(25);
  return sendUntilDone(path, body, tries - 1, key);
};

type ClientView = { attemptId: string; id: string; status: Payment['status']; refunded: number };

const refund = { reason: 'Cold.', amount: { amount: 400, currency: 'GBP' } };

/** Authorises a payment, then voids, captures, or captures and refunds a part or all of it. */
const client = async (index: number): Promise<ClientView> => {
  const body = paymentRequest(cards[index % cards.length]);
  const { body: made, status } = await sendUntilDone('/payments', body);
  expect(status).toBe(201);
  const steps: [path: string, body?: object][] = [];
  if (made.status === 'authorised') {
    steps.push([index % 4 === 0 ? 'void' : 'capture']);
    if (index % 4 > 1) steps.push(['refund', refund]);
    if (index % 4 > 2) steps.push(['refund', { reason: 'Late.' }]);
  }
  let last = made;
  for (const [step, more] of steps) {
    const response = await sendUntilDone(`/payments/${made.id}/${step}`, more);
    expect([step, response.status]).toEqual([step, 200]);
    last = response.body;
  }
  return { attemptId: body.attemptId, id: made.id, status: last.status, refunded: last.refunded.amount };
};

/** Makes payment after payment until the last kill is over. */
const payOn = async (index: number): Promise<ClientView[]> => {
  const views = [await client(index)];
  for (let next = index + clients; !seen.isOver; next += clients + 1) views.push(await client(next));
  return views;
};

/** A client that does not retry: the sweeper recovers its payment. */
const clientWithoutRetry = (index: number) => send('/payments', newKey(), paymentRequest(cards[index % cards.length]));

const rowsOf = async <Row extends object>(text: string): Promise<Row[]> => (await base.admin.query<Row>(text)).rows;

/** Kills the service at random moments while requests are in flight. */
const killRepeatedly = async (leaving: Promise<unknown>[]): Promise<void> => {
  for (let count = 0; count < kills && !seen.isOver; count += 1) {
    leaving.push(...[0, 1, 2].map(clientWithoutRetry));
    const { sent } = seen;
    while (seen.sent < sent + 10 && !seen.isOver) await pause(1);
    await pause(Math.random() * 300);
    await service.kill();
    await service.start();
  }
};

test('charges each payment once when the service is killed again and again and clients retry', async () => {
  const paying = Promise.all(Array.from({ length: clients }, (_, index) => payOn(index)));
  const leaving: Promise<unknown>[] = [];
  const killing = killRepeatedly(leaving);
  try {
    await Promise.race([killing, paying]);
  } finally {
    seen.isOver = true;
    await killing;
  }
  const views = (await paying).flat();
  await Promise.all(leaving);
  expect(seen.unanswered).toBeGreaterThan(0);

  await base.admin.query(`UPDATE provider_call SET next_attempt_at = now() WHERE status = 'pending'`);
  for (let tries = 0; (await rowsOf(`SELECT 1 FROM provider_call WHERE status = 'pending'`)).length > 0; tries += 1) {
    if (tries === 600) throw new Error('A provider call is still pending');
    await pause(50);
  }

  const payments = await rowsOf<ClientView & { card: string }>(
    'SELECT id, attempt_id AS "attemptId", status, refunded::int FROM payment ORDER BY id',
  );
  const known = payments.filter(({ id }) => views.some((each) => each.id === id));
  const byId = (one: ClientView, other: ClientView) => (one.id < other.id ? -1 : 1);
  expect(known).toEqual([...views].sort(byId));
  expect(payments.length).toBeLessThanOrEqual(views.length + leaving.length);

  const charges = await rowsOf<{ id: string; outcome: string }>(
    'SELECT reference AS id, outcome FROM simulator_charge ORDER BY reference',
  );
  expect(charges).toEqual(
    payments.map(({ id, status }) => ({ id, outcome: status === 'declined' ? 'refused' : 'approved' })),
  );
  expect(await rowsOf('SELECT sum(amount)::int AS sum FROM ledger_line')).toEqual([{ sum: 0 }]);
  expect(
    await rowsOf(`SELECT payment_id, kind FROM provider_call WHERE kind <> 'refund'
      GROUP BY payment_id, kind HAVING count(*) > 1`),
  ).toEqual([]);

  const headers = {
    authorization: await bearerFor({ sub: 'head', kind: 'staff', roles: [{ role: 'administrator' }], scopes }),
  };
  const reconciled = await fetch(`${service.url}/payments/reconciliation`, { headers });
  expect((await reconciled.json()) as Reconciliation).toMatchObject({
    compared: payments.length,
    unsettled: 0,
    differing: 0,
    differences: [],
  });
}, 180_000);
