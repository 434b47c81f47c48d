import { until } from '@coffeemesh/testing';
import { runModelBased } from '@coffeemesh/testing/model-based';
import type { HistoryPage, Order } from '../../src/generated/api/schemas.ts';
import { cakeId } from '../builders.ts';
import { administrator } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';
import { freshModel, heldFor, type Model, type Status } from './order-model.ts';
import { cakes, change, goOn, goWrong, repeatEvent, pay, repeat } from './order-steps.ts';

const initialStock = 1_000_000;
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ consumesEvents: true });
  harness.inventory.stock.set(cakeId, initialStock);
});
afterAll(() => harness.close());

const createSystem = async () => {
  const orders = await harness.placeAll(3, cakes);
  return { model: freshModel(orders.map(({ id }) => id)), real: harness };
};

const statusesOf = (all: Iterable<{ orderId: string; status: string }>, id: string, ...statuses: string[]) =>
  [...all].flatMap(({ orderId, status }) => (orderId === id && statuses.includes(status) ? [status] : []));

const reached = new Set<Status>();

/** Compares order, money and stock once no saga of the order is open. */
const compare = async ({ orders }: Model): Promise<void> => {
  for (const order of orders) {
    const { id, status } = order;
    await until(async () => (await harness.sagasOf(id)).every(({ state }) => state === 'done'));
    const { status: httpStatus, body } = await harness.send<Order>('GET', `/orders/${id}`);
    const reservations = statusesOf(harness.inventory.reservations.values(), id, 'held', 'confirmed');
    expect({
      status: httpStatus === 404 ? 'deleted' : body.status,
      payments: statusesOf(harness.payments.payments.values(), id, 'authorised', 'captured'),
      // The stock of an order that was started and given up is used.
      reservations: status === 'cancelled' ? reservations.filter((each) => each === 'held') : reservations,
    }).toEqual({ status, ...heldFor(order) });
    reached.add(status);
  }
};

/** Each action is in the history once, and the kitchen has at most one schedule. */
const checkInvariants = async ({ orders }: Model): Promise<void> => {
  for (const { id, status, wasPaid, history } of orders) {
    if (status === 'deleted') continue;
    const { body } = await harness.send<HistoryPage>('GET', `/orders/${id}/history?limit=100`, { as: administrator });
    expect(body.data.map(({ action }) => action).sort()).toEqual(['create', ...history].sort());
    const schedules = [...harness.kitchen.schedules.values()].filter(({ orderId }) => orderId === id);
    expect(schedules).toHaveLength(wasPaid ? 1 : 0);
  }
};

it('money and stock match the state of three orders after any sequence of actions, repeats and events', async () => {
  const steps = [pay, pay, goOn, goOn, goOn, goOn, goWrong, change, change, repeat, repeatEvent];
  await runModelBased<Model, Harness>({ steps, createSystem, compare, checkInvariants });
  const taken = [...harness.inventory.reservations.values()].filter(({ status }) => status !== 'released');
  expect(harness.inventory.stock.get(cakeId)).toBe(initialStock - 3 * taken.length);
  expect(reached.size).toBeGreaterThan(4);
}, 240_000);
