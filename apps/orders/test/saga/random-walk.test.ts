import { takeWalks } from '@coffeemesh/testing';

import type { HistoryPage, Order } from '../../src/generated/api/schemas.ts';
import { cakeId } from '../builders.ts';
import { administrator, startHarness, until, type Harness } from '../harness.ts';
import { freshModel, heldFor, type Model, type Status } from './walk/order-model.ts';
import { cakes, change, goOn, goWrong, hearAgain, pay, repeat } from './walk/order-steps.ts';

const onShelf = 1_000_000;
let chain: Harness;
beforeAll(async () => {
  chain = await startHarness({ listens: true });
  chain.inventory.shelves.set(cakeId, onShelf);
});
afterAll(() => chain.close());

const begin = async () => {
  const orders = await chain.placeAll(3, cakes);
  return { model: freshModel(orders.map(({ id }) => id)), real: chain };
};

const statusesOf = (all: Iterable<{ orderId: string; status: string }>, id: string, ...statuses: string[]) =>
  [...all].flatMap(({ orderId, status }) => (orderId === id && statuses.includes(status) ? [status] : []));

const reached = new Set<Status>();

/** Order, money and stock, as soon as no saga of the order is open any more. */
const compare = async ({ orders }: Model): Promise<void> => {
  for (const order of orders) {
    const { id, status } = order;
    await until(async () => (await chain.sagasOf(id)).every(({ state }) => state === 'done'));
    const { status: answered, body } = await chain.ask<Order>('GET', `/orders/${id}`);
    const reservations = statusesOf(chain.inventory.reservations.values(), id, 'held', 'confirmed');
    expect({
      status: answered === 404 ? 'deleted' : body.status,
      payments: statusesOf(chain.payments.payments.values(), id, 'authorised', 'captured'),
      // What was begun and given up is used up.
      reservations: status === 'cancelled' ? reservations.filter((each) => each === 'held') : reservations,
    }).toEqual({ status, ...heldFor(order) });
    reached.add(status);
  }
};

/** What happened is in the history, once each; and the kitchen was asked once at most. */
const count = async ({ orders }: Model): Promise<void> => {
  for (const { id, status, wasPaid, history } of orders) {
    if (status === 'deleted') continue;
    const { body } = await chain.ask<HistoryPage>('GET', `/orders/${id}/history?limit=100`, { as: administrator });
    expect(body.data.map(({ action }) => action).sort()).toEqual(['create', ...history].sort());
    const schedules = [...chain.kitchen.schedules.values()].filter(({ orderId }) => orderId === id);
    expect(schedules).toHaveLength(wasPaid ? 1 : 0);
  }
};

it('whatever happens to three orders, in whatever order and how often: money and stock are where each of them is', async () => {
  const steps = [pay, pay, goOn, goOn, goOn, goOn, goWrong, change, change, repeat, hearAgain];
  await takeWalks<Model, Harness>({ steps, begin, compare, count });
  const taken = [...chain.inventory.reservations.values()].filter(({ status }) => status !== 'released');
  expect(chain.inventory.shelves.get(cakeId)).toBe(onShelf - 3 * taken.length);
  expect(reached.size).toBeGreaterThan(4);
}, 240_000);
