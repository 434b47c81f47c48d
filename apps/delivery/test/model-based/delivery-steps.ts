import fc from 'fast-check';
import { uuidV7Ids } from '@coffeemesh/kernel';
import { problemOf } from '@coffeemesh/testing';
import type { Step } from '@coffeemesh/testing/model-based';
import type { Delivery } from '../../src/generated/api/schemas.ts';
import type { OrderEvent } from '../../src/generated/events/schemas.ts';
import { cafeId, now } from '../domain/sample.ts';
import { type startHarness } from '../harness.ts';
import type { controlledTransport } from './controlled-transport.ts';
import * as spec from './delivery-model.ts';
import type { Action, Command, Model, Outcome, Person } from './delivery-model.ts';

/** The service, and the transport that delivers the events of orders. */
export type Real = {
  service: Awaited<ReturnType<typeof startHarness>>;
  events: ReturnType<typeof controlledTransport>;
};
export type DeliveryStep = Step<Model, Real>;
type Response = Awaited<ReturnType<Real['service']['send']>>;

const outcomeOf = (response: Response): Outcome => {
  const { statusCode: status } = response;
  if (status < 400) return { status };
  const { state, action, allowedActions } = response.json<Record<string, string> & { allowedActions?: string[] }>();
  const conflict = state === undefined ? {} : { state, action, allowedActions: allowedActions?.sort() };
  return { status, problem: problemOf(response), ...conflict };
};

/** Sends a request and records it if it succeeds. */
const post = async (model: Model, { service }: Real, path: string, person: Person, body?: object) => {
  const key = uuidV7Ids.next();
  const response = await service.send(spec.people[person], 'POST', path, body, key);
  const { statusCode: status } = response;
  if (status < 300) model.granted.push({ path, person, key, body, response: { status, body: response.json() } });
  return response;
};

const everyPerson = Object.keys(spec.people) as Person[];
const anyPerson = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Person>('courier') },
  { weight: 2, arbitrary: fc.constant<Person>('manager') },
  { weight: 2, arbitrary: fc.constantFrom(...everyPerson) },
);
const which = fc.nat({ max: 7 });
const order = fc.nat({ max: 3 });
const times = fc.record({ times: fc.integer({ min: 1, max: 3 }), isAtOnce: fc.boolean() });

const parcelOf = (model: Model, at: number) => {
  const { id: orderId, customer } = model.orders[at]!;
  const address = { line1: '12 Dean Street', city: 'London', country: 'GB' };
  const items = [{ name: 'Flat white', quantity: 2 }];
  return { orderId, cafeId, customerId: spec.people[customer].id, address, contact: { name: 'Ada' }, items };
};
const orderEvent = (model: Model, at: number, status: OrderEvent['status']): OrderEvent => ({
  ...parcelOf(model, at),
  status,
  fulfilment: 'delivery',
  items: [{ productId: uuidV7Ids.next(), name: 'Flat white', size: 'small', options: [], quantity: 2 }],
  total: { amount: 700, currency: 'GBP' },
  at: now.toISOString(),
});

/** Adds the delivery that the service has created to the model. */
const addNew = async (model: Model, { service }: Real, at: number): Promise<void> => {
  const query = `?orderId=${model.orders[at]!.id}&limit=100`;
  const { data } = (await service.send(spec.people.orders, 'GET', `/deliveries${query}`)).json<{ data: Delivery[] }>();
  const fresh = data.filter(({ id }) => model.parcels.every((parcel) => parcel.id !== id));
  expect(fresh).toMatchObject([{ status: 'pending', courierId: null, version: 1 }]);
  model.parcels.push({
    id: fresh[0]!.id,
    order: at,
    status: 'pending',
    assignee: undefined,
    version: 1,
    events: ['created'],
  });
};

/** An order becomes ready for delivery or pickup, cancelled or collected. Each event is delivered up to three times. */
export const applyEvent = fc
  .record({ order, kind: fc.constantFrom('ready', 'ready', 'ready', 'pickup', 'cancelled', 'collected'), times })
  .map(({ order, kind, times: { times, isAtOnce } }): DeliveryStep => ({
    description: `order ${order}: ${kind}, delivered ${times} times${isAtOnce ? ' in parallel' : ''}`,
    execute: async (model, real) => {
      const type = kind === 'pickup' ? 'ready' : (kind as 'ready' | 'cancelled' | 'collected');
      const fulfilment = kind === 'pickup' ? 'pickup' : 'delivery';
      const event = { ...orderEvent(model, order, type), fulfilment } as const;
      model.events.push(await real.events.publish(`orders.order-${type}.v1`, event, times, isAtOnce));
      if (kind === 'ready' && spec.liveOf(model, order) === undefined) await addNew(model, real, order);
      if (type !== 'ready') spec.cancelLive(model, order);
    },
  }));

/** Redelivers an earlier event: it has no effect. */
export const redeliver = which.map((which): DeliveryStep => ({
  description: `event ${which} is redelivered`,
  isPossible: ({ events }) => events.length > 0,
  execute: ({ events }, real) => real.events.deliver(events[which % events.length]!),
}));

/** Creates a delivery by request. */
export const create = fc.record({ order, person: anyPerson }).map(({ order, person }): DeliveryStep => ({
  description: `${person} creates a delivery for order ${order}`,
  execute: async (model, real) => {
    const response = await post(model, real, '/deliveries', person, parcelOf(model, order));
    if (person !== 'orders') return expect(outcomeOf(response)).toEqual(spec.refusals.forbidden);
    const live = spec.liveOf(model, order);
    expect(outcomeOf(response)).toEqual(live === undefined ? { status: 201 } : spec.refusals.exists);
    if (live === undefined) await addNew(model, real, order);
    else expect(response.json()).toMatchObject({ deliveryId: live.id });
  },
}));

const sendCommand = (model: Model, real: Real, index: number, { action, person, names, pin }: Command) => {
  const body = {
    assign: names === undefined ? {} : { courierId: spec.people[names].id },
    'pick-up': undefined,
    deliver: { pin },
    fail: { reason: 'refused' },
    return: undefined,
    cancel: { reason: 'The bicycle is broken.' },
  }[action];
  const path = `/deliveries/${model.parcels[index]!.id}/${action}`;
  return post(model, real, path, person, body);
};

const action = fc.constantFrom<Action>('assign', 'pick-up', 'deliver', 'deliver', 'fail', 'return', 'cancel');
const names = fc.constantFrom<Command['names']>('courier', 'otherCourier', undefined);
const pin = fc.constantFrom('4711', '4711', '0815');
const command: fc.Arbitrary<Command> = fc.record({ action, person: anyPerson, names, pin });
const describeCommand = ({ action, person, names, pin }: Command): string =>
  `${person} ${action}${action === 'assign' ? ` to ${names}` : action === 'deliver' ? ` with ${pin}` : ''}`;

/** Sends any command to any delivery. */
export const act = fc.record({ which, command }).map(({ which, command }): DeliveryStep => ({
  description: `delivery ${which}: ${describeCommand(command)}`,
  isPossible: ({ parcels }) => parcels.length > 0,
  execute: async (model, real) => {
    const index = which % model.parcels.length;
    const response = await sendCommand(model, real, index, command);
    expect(outcomeOf(response)).toEqual(spec.expectCommand(model, index, command));
  },
}));

/** Sends two commands in parallel: the result equals that of some sequential order. */
export const race = fc
  .record({ which, commands: fc.tuple(command, command) })
  .map(({ which, commands }): DeliveryStep => ({
    description: `delivery ${which}, in parallel: ${commands.map(describeCommand).join(' and ')}`,
    isPossible: ({ parcels }) => parcels.length > 0,
    execute: async (model, real) => {
      const index = which % model.parcels.length;
      const responses = await Promise.all(commands.map((each) => sendCommand(model, real, index, each)));
      const outcomes = responses.map(outcomeOf);
      const [inOrder, reversed] = [[0, 1] as const, [1, 0] as const].map((order) => {
        const after = structuredClone(model);
        const expected: Outcome[] = [];
        for (const turn of order) expected[turn] = spec.expectCommand(after, index, commands[turn]!);
        return { after, expected };
      });
      const assignee = (await real.service.deps.deliveries.get(model.parcels[index]!.id)).courierId;
      const fits = ({ after, expected }: typeof inOrder & {}) =>
        JSON.stringify(outcomes) === JSON.stringify(expected) && courierIdOf(after, index) === assignee;
      const { after, expected } = fits(reversed!) ? reversed! : inOrder!;
      expect(outcomes).toEqual(expected);
      Object.assign(model, after);
    },
  }));

/** The courier's id, as in the API. */
export const courierIdOf = ({ parcels }: Model, index: number): string | null => {
  const assignee = parcels[index]?.assignee;
  return assignee === undefined ? null : spec.people[assignee].id;
};

/** Repeats a successful request, unchanged or with another body under the same key. */
export const repeat = fc.record({ which, isOther: fc.boolean() }).map(({ which, isOther }): DeliveryStep => ({
  description: `repeats request ${which}${isOther ? ' with another body' : ''}`,
  isPossible: ({ granted }) => granted.length > 0,
  execute: async (model, { service }) => {
    const { path, person, key, body, response } = model.granted.at(-1 - (which % model.granted.length))!;
    const others = { assign: { courierId: uuidV7Ids.next() }, deliver: {}, cancel: { reason: 'Other.' } };
    const other = isOther ? others[path.split('/').at(-1) as keyof typeof others] : undefined;
    const again = await service.send(spec.people[person], 'POST', path, other ?? body, key);
    if (other !== undefined)
      return expect(outcomeOf(again)).toEqual({ status: 422, problem: 'idempotency-key-reused' });
    expect({ status: again.statusCode, body: again.json() }).toEqual(response);
    expect(again.headers['idempotency-replayed']).toBe('true');
  },
}));
