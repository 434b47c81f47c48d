import { uuidV7Ids } from '@coffeemesh/kernel';
import type { Step } from '@coffeemesh/testing';
import fc from 'fast-check';

import type { Delivery } from '../../src/generated/api/schemas.ts';
import type { OrderEvent } from '../../src/generated/events/schemas.ts';
import { cafeId, now } from '../domain/sample.ts';
import { problemOf, type deliveryService } from '../harness.ts';
import * as walk from './delivery-model.ts';
import type { Action, Deed, Model, Outcome, Person } from './delivery-model.ts';
import type { eventsByHand } from './events-by-hand.ts';

/** The service, and what tells it of orders. */
export type Real = {
  service: Awaited<ReturnType<typeof deliveryService>>;
  events: ReturnType<typeof eventsByHand>;
};
export type DeliveryStep = Step<Model, Real>;
type Answer = Awaited<ReturnType<Real['service']['ask']>>;

const outcomeOf = (answer: Answer): Outcome => {
  const { statusCode: status } = answer;
  if (status < 400) return { status };
  const { state, action, allowedActions } = answer.json<Record<string, string> & { allowedActions?: string[] }>();
  const stood = state === undefined ? {} : { state, action, allowedActions: allowedActions?.sort() };
  return { status, problem: problemOf(answer), ...stood };
};

/** Asks; what is granted is remembered. */
const post = async (model: Model, { service }: Real, path: string, person: Person, body?: object) => {
  const key = uuidV7Ids.next();
  const answer = await service.ask(walk.people[person], 'POST', path, body, key);
  const { statusCode: status } = answer;
  if (status < 300) model.granted.push({ path, person, key, body, answer: { status, body: answer.json() } });
  return answer;
};

const everybody = Object.keys(walk.people) as Person[];
const anybody = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Person>('courier') },
  { weight: 2, arbitrary: fc.constant<Person>('manager') },
  { weight: 2, arbitrary: fc.constantFrom(...everybody) },
);
const which = fc.nat({ max: 7 });
const order = fc.nat({ max: 3 });
const times = fc.record({ times: fc.integer({ min: 1, max: 3 }), isAtOnce: fc.boolean() });

const parcelOf = (model: Model, at: number) => {
  const { id: orderId, customer } = model.orders[at]!;
  const address = { line1: '12 Dean Street', city: 'London', country: 'GB' };
  const items = [{ name: 'Flat white', quantity: 2 }];
  return { orderId, cafeId, customerId: walk.people[customer].id, address, contact: { name: 'Ada' }, items };
};
const orderEvent = (model: Model, at: number, status: OrderEvent['status']): OrderEvent => ({
  ...parcelOf(model, at),
  status,
  fulfilment: 'delivery',
  items: [{ productId: uuidV7Ids.next(), name: 'Flat white', size: 'small', options: [], quantity: 2 }],
  total: { amount: 700, currency: 'GBP' },
  at: now.toISOString(),
});

/** A delivery that is new to the model, as the list of all shows it. */
const findNew = async (model: Model, { service }: Real, at: number): Promise<void> => {
  const query = `?orderId=${model.orders[at]!.id}&limit=100`;
  const { data } = (await service.ask(walk.people.orders, 'GET', `/deliveries${query}`)).json<{ data: Delivery[] }>();
  const fresh = data.filter(({ id }) => model.parcels.every((parcel) => parcel.id !== id));
  expect(fresh).toMatchObject([{ status: 'pending', courierId: null, version: 1 }]);
  model.parcels.push({
    id: fresh[0]!.id,
    order: at,
    status: 'pending',
    carrier: undefined,
    version: 1,
    told: ['created'],
  });
};

/** Orders tells that an order is ready, over (by either way), or ready to be fetched; each event comes up to three times. */
export const hear = fc
  .record({ order, news: fc.constantFrom('ready', 'ready', 'ready', 'pickup', 'cancelled', 'collected'), times })
  .map(({ order, news, times: { times, isAtOnce } }): DeliveryStep => ({
    says: `order ${order}: ${news}, told ${times} times${isAtOnce ? ' at once' : ''}`,
    take: async (model, real) => {
      const type = news === 'pickup' ? 'ready' : (news as 'ready' | 'cancelled' | 'collected');
      const fulfilment = news === 'pickup' ? 'pickup' : 'delivery';
      const event = { ...orderEvent(model, order, type), fulfilment } as const;
      model.events.push(await real.events.tell(`orders.order-${type}.v1`, event, times, isAtOnce));
      if (news === 'ready' && walk.liveOf(model, order) === undefined) await findNew(model, real, order);
      if (type !== 'ready') walk.callOff(model, order);
    },
  }));

/** An event of long ago comes once more, and has no effect, whatever has happened since. */
export const hearAgain = which.map((which): DeliveryStep => ({
  says: `event ${which} comes again`,
  isPossible: ({ events }) => events.length > 0,
  take: ({ events }, real) => real.events.deliver(events[which % events.length]!),
}));

/** A delivery is made by hand. */
export const create = fc.record({ order, person: anybody }).map(({ order, person }): DeliveryStep => ({
  says: `${person} makes a delivery for order ${order}`,
  take: async (model, real) => {
    const answer = await post(model, real, '/deliveries', person, parcelOf(model, order));
    if (person !== 'orders') return expect(outcomeOf(answer)).toEqual(walk.refusals.forbidden);
    const live = walk.liveOf(model, order);
    expect(outcomeOf(answer)).toEqual(live === undefined ? { status: 201 } : walk.refusals.exists);
    if (live === undefined) await findNew(model, real, order);
    else expect(answer.json()).toMatchObject({ deliveryId: live.id });
  },
}));

const does = (model: Model, real: Real, index: number, { action, person, names, pin }: Deed) => {
  const body = {
    assign: names === undefined ? {} : { courierId: walk.people[names].id },
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
const names = fc.constantFrom<Deed['names']>('courier', 'otherCourier', undefined);
const pin = fc.constantFrom('4711', '4711', '0815');
const deed: fc.Arbitrary<Deed> = fc.record({ action, person: anybody, names, pin });
const toldOf = ({ action, person, names, pin }: Deed): string =>
  `${person} ${action}${action === 'assign' ? ` to ${names}` : action === 'deliver' ? ` with ${pin}` : ''}`;

/** Something is done to a delivery, whatever its state, and whoever asks for it. */
export const act = fc.record({ which, deed }).map(({ which, deed }): DeliveryStep => ({
  says: `delivery ${which}: ${toldOf(deed)}`,
  isPossible: ({ parcels }) => parcels.length > 0,
  take: async (model, real) => {
    const index = which % model.parcels.length;
    const answer = await does(model, real, index, deed);
    expect(outcomeOf(answer)).toEqual(walk.expectDeed(model, index, deed));
  },
}));

/** Two things at the same time: what comes of it is what comes of one after the other. */
export const race = fc.record({ which, deeds: fc.tuple(deed, deed) }).map(({ which, deeds }): DeliveryStep => ({
  says: `delivery ${which}, at once: ${deeds.map(toldOf).join(' and ')}`,
  isPossible: ({ parcels }) => parcels.length > 0,
  take: async (model, real) => {
    const index = which % model.parcels.length;
    const answers = await Promise.all(deeds.map((each) => does(model, real, index, each)));
    const outcomes = answers.map(outcomeOf);
    const [inTurn, turned] = [[0, 1] as const, [1, 0] as const].map((turns) => {
      const after = structuredClone(model);
      const expected: Outcome[] = [];
      for (const turn of turns) expected[turn] = walk.expectDeed(after, index, deeds[turn]!);
      return { after, expected };
    });
    const carrier = (await real.service.deps.deliveries.get(model.parcels[index]!.id)).courierId;
    const fits = ({ after, expected }: typeof inTurn & {}) =>
      JSON.stringify(outcomes) === JSON.stringify(expected) && carrierIdOf(after, index) === carrier;
    const { after, expected } = fits(turned!) ? turned! : inTurn!;
    expect(outcomes).toEqual(expected);
    Object.assign(model, after);
  },
}));

/** The courier's id, as the API shows it. */
export const carrierIdOf = ({ parcels }: Model, index: number): string | null => {
  const carrier = parcels[index]?.carrier;
  return carrier === undefined ? null : walk.people[carrier].id;
};

/** A request that was granted comes once more: as it was, or with another body under the same key. */
export const repeat = fc.record({ which, isOther: fc.boolean() }).map(({ which, isOther }): DeliveryStep => ({
  says: `repeats answer ${which}${isOther ? ' with another body' : ''}`,
  isPossible: ({ granted }) => granted.length > 0,
  take: async (model, { service }) => {
    const { path, person, key, body, answer } = model.granted.at(-1 - (which % model.granted.length))!;
    const others = { assign: { courierId: uuidV7Ids.next() }, deliver: {}, cancel: { reason: 'Other.' } };
    const other = isOther ? others[path.split('/').at(-1) as keyof typeof others] : undefined;
    const again = await service.ask(walk.people[person], 'POST', path, other ?? body, key);
    if (other !== undefined)
      return expect(outcomeOf(again)).toEqual({ status: 422, problem: 'idempotency-key-reused' });
    expect({ status: again.statusCode, body: again.json() }).toEqual(answer);
    expect(again.headers['idempotency-replayed']).toBe('true');
  },
}));
