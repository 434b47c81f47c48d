import { runModelBased } from '@coffeemesh/testing/model-based';
import type { Queue, SchedulePage } from '../../src/generated/api/schemas.ts';
import { as, send, startHarness, typesOf, type Harness } from '../harness.ts';
import { cafes, freshModel, openOf, readyAfter, type Model } from './kitchen-model.ts';
import { act, create, createAgain, race, repeat, setCapacity } from './kitchen-steps.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const iso = (at: number): string => new Date(at).toISOString();

const createSystem = async () => {
  await harness.admin.query(
    'TRUNCATE schedule_item, schedule, kitchen_capacity, outbox_event, idempotency_receipt CASCADE',
  );
  harness.clock.advance(Date.parse('2026-05-04T08:15:31.000Z') - harness.clock.now().getTime());
  return { model: freshModel(), real: harness };
};

/** The queues and the list of schedules equal the model. */
const compare = async (model: Model): Promise<void> => {
  for (const [cafe, cafeId] of cafes.entries()) {
    const queue = (await send(harness, 'GET', `/queues/${cafeId}`)).json<Queue>();
    const open = openOf(model, cafe);
    expect({
      ...queue,
      schedules: queue.schedules.map(({ scheduleId, status, readyAt, items }) => [
        scheduleId,
        status,
        readyAt,
        items[0]?.quantity,
      ]),
    }).toEqual({
      cafeId,
      at: iso(model.now),
      openSchedules: open.length,
      maxOpenSchedules: model.kitchens[cafe]!.maxOpenSchedules,
      nextReadyAt: iso(readyAfter(model, open, 1, cafe)),
      schedules: open.map(({ id, status, readyAt, items }) => [id, status, iso(readyAt), items]),
    });
  }
  const { data } = (await send(harness, 'GET', '/schedules?limit=100&sort=scheduled')).json<SchedulePage>();
  expect(data.map(({ id, status }) => [id, status])).toEqual(
    model.schedules.filter(({ isRemoved }) => !isRemoved).map(({ id, status }) => [id, status]),
  );
};

const checkInvariants = async (model: Model): Promise<void> => {
  const rows = async (text: string) => (await harness.admin.query<{ count: string }>(text)).rows[0]?.count;
  for (const { id, isRemoved, published, version } of model.schedules) {
    expect(await typesOf(harness, id)).toEqual(published);
    if (isRemoved) continue;
    const { headers } = await send(harness, 'GET', `/schedules/${id}/status`, { who: as.orders });
    expect(headers['etag']).toBe(`"${version}"`);
  }
  expect({
    schedules: await rows('SELECT count(*) FROM schedule'),
    orders: await rows('SELECT count(DISTINCT order_id) FROM schedule'),
    events: await rows('SELECT count(*) FROM outbox_event'),
    receipts: await rows('SELECT count(*) FROM idempotency_receipt'),
  }).toEqual({
    schedules: String(model.schedules.length),
    orders: String(model.schedules.length),
    events: String(model.schedules.flatMap(({ published }) => published).length),
    receipts: String(model.succeeded.length),
  });
};

it('queues, promised times, events and responses match the model after random requests', async () => {
  const steps = [create, create, act, act, act, race, repeat, createAgain, setCapacity];
  await runModelBased<Model, Harness>({ steps, createSystem, compare, checkInvariants });
}, 240_000);
