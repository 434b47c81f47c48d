import { takeWalks } from '@coffeemesh/testing';

import type { Delivery } from '../src/generated/api/schemas.ts';
import { deliveryService } from './harness.ts';
import { freshModel, people, sees, type Model, type Person } from './walk/delivery-model.ts';
import { act, carrierIdOf, create, hear, hearAgain, race, repeat, type Real } from './walk/delivery-steps.ts';
import { eventsByHand } from './walk/events-by-hand.ts';

const service = await deliveryService();
const real: Real = { service, events: eventsByHand(service) };
afterAll(() => service.close());

const begin = async () => {
  await service.admin.query('TRUNCATE delivery, outbox_event, inbox_event, idempotency_answer');
  return { model: freshModel(), real };
};

const listed = async (person: Person) => {
  const answer = await service.ask(people[person], 'GET', '/deliveries?limit=100&sort=createdAt');
  const { data } = answer.json<{ data: Delivery[] }>();
  return data
    .map(({ id, status, courierId, version }) => ({ id, status, courierId, version }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
};

/** Everyone sees hers, as it is, and nothing else. */
const compare = async (model: Model): Promise<void> => {
  const expected = model.parcels.map(({ id, status, version }, index) => {
    return { id, status, courierId: carrierIdOf(model, index), version };
  });
  const seen = Object.fromEntries(
    (['orders', 'courier', 'otherCourier', 'customer', 'abroad'] as const).map((person) => [
      person,
      expected.filter((_, index) => sees(model, person, model.parcels[index]!)),
    ]),
  );
  const lists = Object.keys(seen).map(async (person) => [person, await listed(person as Person)]);
  expect(Object.fromEntries(await Promise.all(lists))).toEqual(seen);
};

const count = async (model: Model): Promise<void> => {
  const rows = async (text: string) => (await service.admin.query<{ count: string }>(text)).rows[0]?.count;
  for (const { id, told } of model.parcels)
    expect((await service.told(id)).map(({ type }) => type.replace(/^delivery\.delivery-|\.v1$/g, ''))).toEqual(told);
  const over = `'delivered', 'returned', 'cancelled'`;
  expect({
    deliveries: await rows('SELECT count(*) FROM delivery'),
    doubled: await rows(`SELECT count(*) FROM (SELECT 1 FROM delivery WHERE status NOT IN (${over})
      GROUP BY order_id HAVING count(*) > 1) doubled`),
    carriedByNobody: await rows(`SELECT count(*) FROM delivery
      WHERE (courier_id IS NULL) <> (assigned_at IS NULL)`),
    events: await rows('SELECT count(*) FROM outbox_event'),
    heard: await rows(`SELECT count(*) FROM inbox_event WHERE outcome = 'applied'`),
    unsettled: await rows(`SELECT count(*) FROM inbox_event WHERE outcome <> 'applied'`),
    answers: await rows('SELECT count(*) FROM idempotency_answer'),
  }).toEqual({
    deliveries: String(model.parcels.length),
    doubled: '0',
    carriedByNobody: '0',
    events: String(model.parcels.flatMap(({ told }) => told).length),
    heard: String(model.events.length),
    unsettled: '0',
    answers: String(model.granted.length),
  });
};

it('whatever is told and asked, in whatever order and how often: deliveries, couriers and events are what people expect', async () => {
  const steps = [hear, hear, hearAgain, act, act, act, act, race, repeat, create];
  await takeWalks<Model, Real>({ steps, begin, compare, count });
}, 240_000);
