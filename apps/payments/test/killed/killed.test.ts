import { setTimeout as pause } from 'node:timers/promises';

import { bearerFor, testDatabase, type TestDatabase } from '@coffeemesh/testing';

import type { Payment, Reconciliation } from '../../src/generated/api/schemas.ts';
import { newKey, paymentRequest } from '../harness.ts';
import { paymentsProcess } from './payments-process.ts';

/** Callers authorise, capture, void and refund, and repeat what they had no answer to, while the service is killed. */
const callers = 30;
const kills = 8;
const cards = [
  'tok_approve',
  'tok_timeout_after_charge',
  'tok_double_answer',
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

/** How many requests were sent, how many of them had no answer at all, and whether the killing has come to its end. */
const seen = { sent: 0, unanswered: 0, isOver: false };
const scopes = ['payments:read', 'payments:write', 'payments:refund', 'operations:read'];

type Said = { status: number; body: Payment };

const send = async (path: string, key: string, body?: object): Promise<Said | undefined> => {
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

/** Asks under one key until there is an answer: neither silence, nor 503, nor that it is still being worked on. */
const insist = async (path: string, body?: object, tries = 200, key = newKey()): Promise<Said> => {
  const said = await send(path, key, body);
  const slug = (said?.body as { type?: string } | undefined)?.type ?? '';
  if (said !== undefined && said.status < 500 && !slug.endsWith('-in-flight')) return said;
  if (tries === 1) throw new Error(`No answer to ${path}`);
  await pause(25);
  return insist(path, body, tries - 1, key);
};

type Told = { attemptId: string; id: string; status: Payment['status']; refunded: number };

const refund = { reason: 'Cold.', amount: { amount: 400, currency: 'GBP' } };

/** Pays, and goes on in one of four ways: voided, captured, refunded in part, refunded altogether. */
const caller = async (index: number): Promise<Told> => {
  const body = paymentRequest(cards[index % cards.length]);
  const { body: made, status } = await insist('/payments', body);
  expect(status).toBe(201);
  const steps: [path: string, body?: object][] = [];
  if (made.status === 'authorised') {
    steps.push([index % 4 === 0 ? 'void' : 'capture']);
    if (index % 4 > 1) steps.push(['refund', refund]);
    if (index % 4 > 2) steps.push(['refund', { reason: 'Late.' }]);
  }
  let last = made;
  for (const [step, more] of steps) {
    const answer = await insist(`/payments/${made.id}/${step}`, more);
    expect([step, answer.status]).toEqual([step, 200]);
    last = answer.body;
  }
  return { attemptId: body.attemptId, id: made.id, status: last.status, refunded: last.refunded.amount };
};

/** As long as the killing goes on, whoever has paid pays something else. */
const payOn = async (index: number): Promise<Told[]> => {
  const told = [await caller(index)];
  for (let next = index + callers; !seen.isOver; next += callers + 1) told.push(await caller(next));
  return told;
};

/** Someone who does not ask again: what she began is finished by the sweeper. */
const leaver = (index: number) => send('/payments', newKey(), paymentRequest(cards[index % cards.length]));

const rowsOf = async <Row extends object>(text: string): Promise<Row[]> => (await base.admin.query<Row>(text)).rows;

/** Kills at instants of which nobody knows, in the midst of requests, until it has been often enough, or all is lost. */
const killAgainAndAgain = async (leaving: Promise<unknown>[]): Promise<void> => {
  for (let count = 0; count < kills && !seen.isOver; count += 1) {
    leaving.push(...[0, 1, 2].map(leaver));
    const { sent } = seen;
    while (seen.sent < sent + 10 && !seen.isOver) await pause(1);
    await pause(Math.random() * 300);
    await service.kill();
    await service.start();
  }
};

test('a payment is asked again, not done again: one charge each, however often the service is killed', async () => {
  const asking = Promise.all(Array.from({ length: callers }, (_, index) => payOn(index)));
  const leaving: Promise<unknown>[] = [];
  const killing = killAgainAndAgain(leaving);
  try {
    await Promise.race([killing, asking]);
  } finally {
    seen.isOver = true;
    await killing;
  }
  const told = (await asking).flat();
  await Promise.all(leaving);
  expect(seen.unanswered).toBeGreaterThan(0);

  await base.admin.query(`UPDATE provider_call SET next_ask_at = now() WHERE status = 'pending'`);
  for (let tries = 0; (await rowsOf(`SELECT 1 FROM provider_call WHERE status = 'pending'`)).length > 0; tries += 1) {
    if (tries === 600) throw new Error('A call is left open');
    await pause(50);
  }

  const payments = await rowsOf<Told & { card: string }>(
    'SELECT id, attempt_id AS "attemptId", status, refunded::int FROM payment ORDER BY id',
  );
  const known = payments.filter(({ id }) => told.some((each) => each.id === id));
  const byId = (one: Told, other: Told) => (one.id < other.id ? -1 : 1);
  expect(known).toEqual([...told].sort(byId));
  expect(payments.length).toBeLessThanOrEqual(told.length + leaving.length);

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
