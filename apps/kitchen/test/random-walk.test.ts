import { takeWalks } from '@coffeemesh/testing';

import type { Queue, SchedulePage } from '../src/generated/api/schemas.ts';
import { as, send, startHarness, typesOf, type Harness } from './harness.ts';
import { cafes, freshModel, openOf, readyAfter, type Model } from './walk/kitchen-model.ts';
import { act, join, joinAgain, race, repeat, setCapacity } from './walk/kitchen-steps.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const iso = (at: number): string => new Date(at).toISOString();

const begin = async () => {
  await harness.admin.query(
    'TRUNCATE schedule_item, schedule, kitchen_capacity, outbox_event, idempotency_answer CASCADE',
  );
  harness.clock.advance(Date.parse('2026-05-04T08:15:31.000Z') - harness.clock.now().getTime());
  return { model: freshModel(), real: harness };
};

/** The queues, and the list of all, as the people of the cafes see them. */
const compare = async (model: Model): Promise<void> => {
  for (const [cafe, cafeId] of cafes.entries()) {
    const queue = (await send(harness, 'GET', `/queues/${cafeId}`)).json<Queue>();
    const open = openOf(model, cafe);
    expect({
      ...queue,
      tickets: queue.tickets.map(({ scheduleId, status, readyAt, items }) => [
        scheduleId,
        status,
        readyAt,
        items[0]?.quantity,
      ]),
    }).toEqual({
      cafeId,
      at: iso(model.now),
      openTickets: open.length,
      maxOpenTickets: model.kitchens[cafe]!.maxOpenTickets,
      nextReadyAt: iso(readyAfter(model, open, 1, cafe)),
      tickets: open.map(({ id, status, readyAt, items }) => [id, status, iso(readyAt), items]),
    });
  }
  const { data } = (await send(harness, 'GET', '/schedules?limit=100&sort=scheduled')).json<SchedulePage>();
  expect(data.map(({ id, status }) => [id, status])).toEqual(
    model.tickets.filter(({ isRemoved }) => !isRemoved).map(({ id, status }) => [id, status]),
  );
};

const count = async (model: Model): Promise<void> => {
  const rows = async (text: string) => (await harness.admin.query<{ count: string }>(text)).rows[0]?.count;
  for (const { id, isRemoved, told, version } of model.tickets) {
    expect(await typesOf(harness, id)).toEqual(told);
    if (isRemoved) continue;
    const { headers } = await send(harness, 'GET', `/schedules/${id}/status`, { who: as.orders });
    expect(headers['etag']).toBe(`"${version}"`);
  }
  expect({
    schedules: await rows('SELECT count(*) FROM schedule'),
    orders: await rows('SELECT count(DISTINCT order_id) FROM schedule'),
    events: await rows('SELECT count(*) FROM outbox_event'),
    answers: await rows('SELECT count(*) FROM idempotency_answer'),
  }).toEqual({
    schedules: String(model.tickets.length),
    orders: String(model.tickets.length),
    events: String(model.tickets.flatMap(({ told }) => told).length),
    answers: String(model.granted.length),
  });
};

it('whatever is asked of two kitchens, in whatever order: queue, promises, events and answers are what people expect', async () => {
  const steps = [join, join, act, act, act, race, repeat, joinAgain, setCapacity];
  await takeWalks<Model, Harness>({ steps, begin, compare, count });
}, 240_000);
