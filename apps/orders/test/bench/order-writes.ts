/**
 * Making an order (its row, its history, its event, the answer under its idempotency key; one transaction), three ways:
 * as Orders does it, one prepared statement over pg; the same rows in five statements over pg; and through Prisma.
 * `npm run bench` runs it: `apps/orders/test/bench/order-writes.ts [seconds] [connections]`
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { money, uuidV7Ids } from '@coffeemesh/kernel';
import { freePort, migrate, startPostgres, temporaryFolder } from '@coffeemesh/local-servers';
import { createDatabase } from '@coffeemesh/postgres';
import type { Order } from '../../src/domain/order.ts';
import { PrismaClient } from '../../src/generated/prisma/client.ts';
import { createOrderStore } from '../../src/store/order-store.ts';

const [seconds = 5, connections = 32] = process.argv.slice(2).map(Number);

const price = money(380, 'GBP');
const item = {
  productId: uuidV7Ids.next(),
  name: 'Latte',
  size: 'large',
  options: [],
  quantity: 2,
  note: null,
  unitPrice: price,
  total: money(760, 'GBP'),
};
const newOrder = (): Order => {
  const now = new Date();
  return {
    id: uuidV7Ids.next(),
    cafeId: uuidV7Ids.next(),
    customerId: uuidV7Ids.next(),
    status: 'created',
    fulfilment: 'pickup',
    items: [item, item, item],
    prices: {
      subtotal: money(2280, 'GBP'),
      deliveryFee: money(0, 'GBP'),
      tip: money(0, 'GBP'),
      tax: money(380, 'GBP'),
      taxIncluded: true,
      taxes: [],
      total: money(2280, 'GBP'),
    },
    address: null,
    contact: null,
    scheduledAt: null,
    note: null,
    sagaId: null,
    paymentId: null,
    promisedAt: null,
    cancellation: null,
    expiresAt: new Date(now.getTime() + 900_000),
    paidAt: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
};
const entry = { action: 'create', status: 'created', version: 1, actor: 'customer', note: null } as const;
const eventOf = (order: Order) => ({ type: 'orders.order-created.v1', subject: order.id, data: order });
const answerOf = (order: Order) => ({
  caller_id: order.customerId,
  operation: 'createOrder',
  key: order.id,
  fingerprint: 'bench',
  status: 201,
  headers: JSON.stringify({ etag: '"1"' }),
  body: JSON.stringify(order),
});

const folder = temporaryFolder('bench');
const server = await startPostgres({ dataDir: join(folder, 'pg'), port: await freePort() });
const adminUrl = server.url('bench');
await migrate({ adminUrl, services: ['orders'], passwords: { orders: 'bench' } });
const url = new URL(adminUrl);
url.username = 'orders';
url.password = 'bench';
const database = createDatabase({ url: url.href, name: 'bench', poolSize: 20 });
const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
const store = createOrderStore(database, () => undefined);

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as object;

const ways: Readonly<Record<string, (order: Order) => Promise<unknown>>> = {
  'one statement (Orders)': (order) =>
    store.insert(
      order,
      { ...entry, at: order.createdAt },
      {
        events: [eventOf(order)],
        receipt: {
          takeRow: () => ({ table: 'idempotency_receipt', columns: answerOf(order) }),
          write: async () => undefined,
        },
      },
    ),
  'five statements, pg': (order) =>
    database.transaction(async (tx) => {
      const { id, cafeId, customerId, status, fulfilment, createdAt, expiresAt } = order;
      await tx.query({
        name: 'bench-order',
        text: `INSERT INTO "order" (id, cafe_id, customer_id, status, fulfilment, items, prices, created_at, updated_at, expires_at, version)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, 1)`,
        values: [
          id,
          cafeId,
          customerId,
          status,
          fulfilment,
          JSON.stringify(order.items),
          JSON.stringify(order.prices),
          createdAt,
          expiresAt,
        ],
      });
      await tx.query({
        name: 'bench-history',
        text: `INSERT INTO order_history (order_id, version, action, status, at, actor) VALUES ($1, 1, 'create', 'created', $2, 'customer')`,
        values: [id, createdAt],
      });
      const event = eventOf(order);
      await tx.query({
        name: 'bench-event',
        text: 'INSERT INTO outbox_event (id, type, subject, data) VALUES ($1, $2, $3, $4)',
        values: [uuidV7Ids.next(), event.type, event.subject, JSON.stringify(event.data)],
      });
      await tx.query({
        name: 'bench-answer',
        text: 'INSERT INTO idempotency_receipt (caller_id, operation, key, fingerprint, status, headers, body) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        values: Object.values(answerOf(order)),
      });
    }),
  'Prisma, nested create': (order) =>
    prisma.$transaction(async (tx) => {
      const { prices, items, address: _, contact: __, cancellation: ___, ...row } = order;
      await tx.order.create({
        data: {
          ...row,
          items: json(items),
          prices: json(prices),
          history: { create: [{ ...entry, at: order.createdAt }] },
        },
      });
      const event = eventOf(order);
      await tx.outboxEvent.create({ data: { ...event, id: uuidV7Ids.next(), data: json(event.data) } });
      const answer = answerOf(order);
      await tx.idempotencyReceipt.create({
        data: {
          callerId: answer.caller_id,
          operation: answer.operation,
          key: answer.key,
          fingerprint: answer.fingerprint,
          status: answer.status,
          headers: JSON.parse(answer.headers) as object,
          body: JSON.parse(answer.body) as object,
        },
      });
    }),
};

/** Orders a second, made by `connections` callers who each wait for their answer. */
const rateOf = async (make: (order: Order) => Promise<unknown>, forSeconds: number): Promise<number> => {
  const until = performance.now() + forSeconds * 1_000;
  let made = 0;
  const caller = async () => {
    for (; performance.now() < until; made += 1) await make(newOrder());
  };
  await Promise.all(Array.from({ length: connections }, caller));
  return made / forSeconds;
};

try {
  const rates = new Map<string, number>();
  for (const [name, make] of Object.entries(ways)) {
    await rateOf(make, 1);
    rates.set(name, await rateOf(make, seconds));
  }
  const slowest = Math.min(...rates.values());
  console.table(
    [...rates].map(([way, rate]) => ({
      way,
      'orders a second': Math.round(rate),
      ratio: Number((rate / slowest).toFixed(1)),
    })),
  );
} finally {
  await prisma.$disconnect();
  await database.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
