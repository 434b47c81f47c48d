import { runModelBased } from '@coffeemesh/testing/model-based';
import type { Delivery } from '../../src/generated/api/schemas.ts';
import { startHarness } from '../harness.ts';
import { controlledTransport } from './controlled-transport.ts';
import { freshModel, people, canRead, type Model, type Person } from './delivery-model.ts';
import { act, courierIdOf, create, applyEvent, redeliver, race, repeat, type Real } from './delivery-steps.ts';

const service = await startHarness();
const real: Real = { service, events: controlledTransport(service) };
afterAll(() => service.close());

const createSystem = async () => {
  await service.admin.query('TRUNCATE delivery, outbox_event, inbox_event, idempotency_receipt');
  return { model: freshModel(), real };
};

const listed = async (person: Person) => {
  const response = await service.send(people[person], 'GET', '/deliveries?limit=100&sort=createdAt');
  const { data } = response.json<{ data: Delivery[] }>();
  return data
    .map(({ id, status, courierId, version }) => ({ id, status, courierId, version }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
};

/** Compares the list of each person with the model: all that they may read, and nothing else. */
const compare = async (model: Model): Promise<void> => {
  const expected = model.parcels.map(({ id, status, version }, index) => {
    return { id, status, courierId: courierIdOf(model, index), version };
  });
  const seen = Object.fromEntries(
    (['orders', 'courier', 'otherCourier', 'customer', 'otherCafeCourier'] as const).map((person) => [
      person,
      expected.filter((_, index) => canRead(model, person, model.parcels[index]!)),
    ]),
  );
  const lists = Object.keys(seen).map(async (person) => [person, await listed(person as Person)]);
  expect(Object.fromEntries(await Promise.all(lists))).toEqual(seen);
};

const checkInvariants = async (model: Model): Promise<void> => {
  const rows = async (text: string) => (await service.admin.query<{ count: string }>(text)).rows[0]?.count;
  for (const { id, events } of model.parcels)
    expect((await service.eventsOf(id)).map(({ type }) => type.replace(/^delivery\.delivery-|\.v1$/g, ''))).toEqual(
      events,
    );
  const over = `'delivered', 'returned', 'cancelled'`;
  expect({
    deliveries: await rows('SELECT count(*) FROM delivery'),
    duplicates: await rows(`SELECT count(*) FROM (SELECT 1 FROM delivery WHERE status NOT IN (${over})
      GROUP BY order_id HAVING count(*) > 1) duplicates`),
    assignedWithoutCourier: await rows(`SELECT count(*) FROM delivery
      WHERE (courier_id IS NULL) <> (assigned_at IS NULL)`),
    events: await rows('SELECT count(*) FROM outbox_event'),
    applied: await rows(`SELECT count(*) FROM inbox_event WHERE outcome = 'applied'`),
    unsettled: await rows(`SELECT count(*) FROM inbox_event WHERE outcome <> 'applied'`),
    responses: await rows('SELECT count(*) FROM idempotency_receipt'),
  }).toEqual({
    deliveries: String(model.parcels.length),
    duplicates: '0',
    assignedWithoutCourier: '0',
    events: String(model.parcels.flatMap(({ events }) => events).length),
    applied: String(model.events.length),
    unsettled: '0',
    responses: String(model.granted.length),
  });
};

it('deliveries, couriers and events agree with the model after random events, commands, races and repeats', async () => {
  const steps = [applyEvent, applyEvent, redeliver, act, act, act, act, race, repeat, create];
  await runModelBased<Model, Real>({ steps, createSystem, compare, checkInvariants });
}, 240_000);
