import { DuplicateEffect, uuidV7Ids } from '@coffeemesh/kernel';
import { createDatabase, type Database } from '@coffeemesh/postgres';
import { testDatabase, type TestDatabase } from '@coffeemesh/testing';
import { beginPayment, cancelOrder } from '../../src/domain/change-order.ts';
import { LeaseLost } from '../../src/domain/ports.ts';
import type { Saga } from '../../src/domain/saga.ts';
import { createOrderStore } from '../../src/store/order-store.ts';
import { createSagaStore } from '../../src/store/saga-store.ts';
import { now, orderWith, sagaWith } from '../builders.ts';

let testDb: TestDatabase;
let databases: Database[];
beforeAll(async () => {
  testDb = await testDatabase('orders');
  databases = [1, 2, 3].map(() => createDatabase({ url: testDb.url, name: 'orders-test', poolSize: 4 }));
});
afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  await testDb.close();
});
beforeEach(() => testDb.admin.query('TRUNCATE "order", order_history, saga, outbox_event, idempotency_receipt'));

const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const orders = () => createOrderStore(databases[0]!, () => undefined);
const sagas = (copy = 0) => createSagaStore(databases[copy]!);

/** An order with a payment in flight; its saga is leased until ten seconds from now. */
const begin = async (): Promise<Saga> => {
  const order = orderWith({ id: uuidV7Ids.next() });
  const id = uuidV7Ids.next();
  const slot = { callerId: 'ada', operation: 'payOrder', key: id, fingerprint: 'print' };
  const saga = sagaWith({ id, orderId: order.id, lease: uuidV7Ids.next(), pendingKey: slot });
  const entry = { action: 'create', status: 'created', version: 1, at: now, actor: 'customer', note: null } as const;
  await orders().insert(order, entry, { events: [] });
  await orders().change(order.id, undefined, (current) => ({
    order: beginPayment(current, id, now),
    beginsSaga: saga,
  }));
  return saga;
};

const cancel = (orderId: string) =>
  orders().change(orderId, undefined, (current) => cancelOrder(current, null, 'customer', later(1)));

describe('due sagas', () => {
  it('are claimed once by concurrent workers', async () => {
    for (let count = 0; count < 40; count += 1) await begin();
    const taken: string[] = [];
    const takeAll = async (copy: number) => {
      for (;;) {
        const batch = await sagas(copy).claimDue(uuidV7Ids.next(), later(11), 3);
        if (batch.length === 0) return;
        taken.push(...batch.map(({ id }) => id));
      }
    };
    await Promise.all([0, 1, 2, 0, 1, 2, 0, 1, 2].map(takeAll));
    expect(taken).toHaveLength(40);
    expect(new Set(taken).size).toBe(40);
  });

  it('cannot be claimed while they are leased', async () => {
    await begin();
    expect(await sagas().claimDue(uuidV7Ids.next(), later(9), 10)).toEqual([]);
    const [taken] = await sagas().claimDue(uuidV7Ids.next(), later(10), 10);
    expect(taken).toMatchObject({ goal: 'pay', stock: 'requested', money: 'none', goalVersion: 0 });
  });

  it('are read as they were written', async () => {
    const saga = await begin();
    const lease = uuidV7Ids.next();
    expect(await sagas().claimDue(lease, later(10), 10)).toEqual([{ ...saga, lease }]);
  });
});

describe('the holder of a saga', () => {
  it('extends the lease with each write', async () => {
    const saga = await begin();
    const saved = await sagas().save({ ...saga, stock: 'held', money: 'requested' }, later(8));
    expect(saved).toMatchObject({ stock: 'held', money: 'requested', goal: 'pay' });
    expect(await sagas().claimDue(uuidV7Ids.next(), later(17), 10)).toEqual([]);
  });

  it('gets LeaseLost once another worker has claimed it', async () => {
    const saga = await begin();
    await sagas(1).claimDue(uuidV7Ids.next(), later(11), 10);
    await expect(sagas().save({ ...saga, stock: 'held' }, later(12))).rejects.toThrow(LeaseLost);
    await expect(sagas().release(saga, later(12))).rejects.toThrow(LeaseLost);
    const change = orders().change(saga.orderId, undefined, (current) => ({
      order: { ...current, status: 'paid', version: current.version + 1 },
      savesSaga: { ...saga, stock: 'held' },
    }));
    await expect(change).rejects.toThrow(LeaseLost);
    expect((await orders().find(saga.orderId))?.status).toBe('created');
  });

  it('gets the new goal with its next write', async () => {
    const saga = await begin();
    await cancel(saga.orderId);
    const saved = await sagas().save({ ...saga, stock: 'held' }, later(2));
    expect(saved).toMatchObject({ goal: 'compensate', goalVersion: 1 });
  });

  it('cannot release it before it has seen the new goal', async () => {
    const saga = await begin();
    await cancel(saga.orderId);
    const again = await sagas().release({ ...saga, dueAt: null }, later(2));
    expect(again).toMatchObject({ goal: 'compensate', goalVersion: 1, lease: saga.lease });
    expect(await sagas().release({ ...again!, dueAt: null }, later(2))).toBeUndefined();
    expect(await sagas().claimDue(uuidV7Ids.next(), later(1000), 10)).toEqual([]);
  });
});

describe('a change of an order', () => {
  it('makes its saga due when its goal changes, and resets its attempts', async () => {
    const saga = await begin();
    await sagas().release({ ...saga, dueAt: later(500), attempts: 7, lastError: 'so' }, now);
    let isDue = false;
    const store = createOrderStore(databases[0]!, () => (isDue = true));
    await store.change(saga.orderId, undefined, (current) => cancelOrder(current, null, 'customer', later(1)));
    expect(isDue).toBe(true);
    const [taken] = await sagas().claimDue(uuidV7Ids.next(), later(1), 10);
    expect(taken).toMatchObject({ goal: 'compensate', attempts: 0, lastError: null });
  });

  it('does not begin a second attempt under a pending idempotency key', async () => {
    const saga = await begin();
    const other = await begin();
    const again = orders().change(other.orderId, undefined, (current) => ({
      order: { ...current, version: current.version + 1 },
      beginsSaga: { ...saga, id: uuidV7Ids.next(), orderId: other.orderId },
    }));
    await expect(again).rejects.toThrow(DuplicateEffect);
    expect((await orders().find(other.orderId))?.version).toBe(2);
  });
});
