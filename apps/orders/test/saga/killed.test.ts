import { setTimeout as pause } from 'node:timers/promises';
import { uuidV7Ids } from '@coffeemesh/kernel';
import { bearerFor, until } from '@coffeemesh/testing';
import type { Order } from '../../src/generated/api/schemas.ts';
import { cakeId, pickup } from '../builders.ts';
import { ada } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';
import { ordersProcess } from './orders-process.ts';

/** Customers order, pay and cancel, and repeat requests without a response, while the service is killed repeatedly. */
const customers = 20;
const kills = 4;
const initialStock = 10_000;

let harness: Harness;
let service: Awaited<ReturnType<typeof ordersProcess>>;
beforeAll(async () => {
  harness = await startHarness({ runsWorker: false });
  harness.inventory.stock.set(cakeId, initialStock);
  service = await ordersProcess(harness);
  await service.start();
}, 60_000);
afterAll(async () => {
  await service.close();
  await harness.close();
});

type HttpResponse = { readonly status: number; readonly body: Order };

/** Repeats the request until it has a final response: not a lost connection, a 5xx or `…-in-flight`. */
const sendUntilFinal = async (path: string, body: object): Promise<HttpResponse> => {
  const headers = {
    authorization: await bearerFor({ ...ada, lifeSeconds: 900 }),
    'content-type': 'application/json',
    'idempotency-key': uuidV7Ids.next(),
  };
  for (let tries = 0; tries < 400; tries += 1) {
    const response = await fetch(`${service.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
      .then(async (response): Promise<HttpResponse> => ({
        status: response.status,
        body: (await response.json()) as Order,
      }))
      .catch(() => undefined);
    const slug = (response?.body as { type?: string } | undefined)?.type ?? '';
    if (response !== undefined && response.status < 500 && !slug.endsWith('-in-flight')) return response;
    await pause(150);
  }
  throw new Error(`No response to ${path}`);
};

type Results = { orderId: string; paid: number; cancelled?: number };

const customer = async (index: number): Promise<Results> => {
  const items = [{ productId: cakeId, size: 'slice', quantity: 1 + (index % 3) }];
  const placed = await sendUntilFinal('/orders', { ...pickup, items });
  expect(placed.status).toBe(201);
  const orderId = placed.body.id;
  const token = index % 4 === 0 ? 'tok_decline' : 'tok_approve';
  const paid = await sendUntilFinal(`/orders/${orderId}/pay`, { means: { kind: 'card', token } });
  if (index % 3 !== 0) return { orderId, paid: paid.status };
  const cancelled = await sendUntilFinal(`/orders/${orderId}/cancel`, {});
  return { orderId, paid: paid.status, cancelled: cancelled.status };
};

it('loses no order, no money and no stock', async () => {
  const done = Promise.all(
    Array.from({ length: customers }, async (_, index) => {
      await pause(index * 120);
      return customer(index);
    }),
  );
  for (let count = 0; count < kills; count += 1) {
    await pause(300 + 150 * count);
    await service.kill();
    await service.start();
  }
  const results = await done;
  await until(async () => {
    const { rows } = await harness.admin.query('SELECT 1 FROM saga WHERE due_at IS NOT NULL');
    return rows.length === 0;
  }, 60_000);

  const { rows } = await harness.admin.query<{ id: string; status: string; items: { quantity: number }[] }>(
    'SELECT id, status, items FROM "order"',
  );
  expect(rows.map(({ id }) => id).sort()).toEqual(results.map(({ orderId }) => orderId).sort());

  let sold = 0;
  for (const { orderId, paid, cancelled } of results) {
    const order = rows.find(({ id }) => id === orderId)!;
    const isPaid = paid === 200;
    expect([200, 402]).toContain(paid);
    expect([200, undefined]).toContain(cancelled);
    expect(order.status).toBe(cancelled === 200 ? 'cancelled' : isPaid ? 'paid' : 'created');
    const isLive = order.status === 'paid';
    if (isLive) sold += order.items[0]!.quantity;

    const statuses = <T extends { orderId: string; status: string }>(all: Iterable<T>) =>
      [...all].filter((each) => each.orderId === orderId).map(({ status }) => status);
    const payments = statuses(harness.payments.payments.values());
    const reservations = statuses(harness.inventory.reservations.values());
    const schedules = statuses(harness.kitchen.schedules.values());
    expect(payments.filter((status) => status === 'authorised')).toHaveLength(isLive ? 1 : 0);
    expect(reservations.filter((status) => status === 'held')).toHaveLength(isLive ? 1 : 0);
    expect(schedules.filter((status) => status === 'pending')).toHaveLength(isLive ? 1 : 0);
    expect(payments.filter((status) => status === 'captured')).toEqual([]);
  }
  expect(harness.inventory.stock.get(cakeId)).toBe(initialStock - sold);
}, 180_000);
