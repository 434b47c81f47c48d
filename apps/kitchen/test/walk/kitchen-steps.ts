import type { Step } from '@coffeemesh/testing';
import fc from 'fast-check';

import type { Schedule } from '../../src/generated/api/schemas.ts';
import { as, item, newKey, scheduleRequest, send, type Harness } from '../harness.ts';
import * as kitchen from './kitchen-model.ts';
import type { Action, Deed, Model, Outcome, Person } from './kitchen-model.ts';

export type KitchenStep = Step<Model, Harness>;
type Answer = Awaited<ReturnType<typeof send>>;

const outcomeOf = (answer: Answer): Outcome => {
  const { statusCode: status } = answer;
  if (status < 400) return { status };
  const { type, state, action, allowedActions } = answer.json<Record<string, string> & { allowedActions?: string[] }>();
  const problem = type?.replace('/problems/', '');
  return { status, problem, ...(state === undefined ? {} : { state, action, allowedActions: allowedActions?.sort() }) };
};
const bodyOf = ({ body }: Answer): unknown => (body === '' ? undefined : JSON.parse(body));

/** A second passes, so that every ticket has its place in the queue. */
const tick = (model: Model, { clock }: Harness): void => {
  clock.advance(1_000);
  model.now = clock.now().getTime();
};

/** Asks until nobody else is at it under the same key; what is granted is remembered. */
const post = async (model: Model, harness: Harness, url: string, person: Person, body: unknown, key = newKey()) => {
  let answer = await send(harness, 'POST', url, { who: as[person], key, body });
  for (let tries = 0; tries < 20 && outcomeOf(answer).problem === 'request-in-flight'; tries += 1)
    answer = await send(harness, 'POST', url, { who: as[person], key, body });
  const sent = { person, key, body };
  const isNew = model.granted.every((granted) => granted.sent.key !== key);
  if (answer.statusCode < 300 && isNew)
    model.granted.push({ url, sent, answer: { status: answer.statusCode, body: bodyOf(answer) } });
  return answer;
};

const anybody = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Person>('orders') },
  { weight: 1, arbitrary: fc.constantFrom<Person>('manager', 'barista', 'courier', 'otherBarista', 'customer') },
);
const which = fc.nat({ max: 7 });
const cafe = fc.nat({ max: 1 });
const items = fc.integer({ min: 1, max: 5 });
const work = (quantity: number) => ({ fulfilment: 'pickup', items: [item({ quantity })] });

/** An order is put into a queue: once, or by three at the same time, with one key or with one each. */
export const join = fc
  .record({ person: anybody, cafe, items, at: fc.constantFrom('once', 'same key', 'own keys') })
  .map((asked): KitchenStep => ({
    says: `${asked.person} schedules ${asked.items} at cafe ${asked.cafe} (${asked.at})`,
    take: async (model, harness) => {
      tick(model, harness);
      const request = scheduleRequest({ cafeId: kitchen.cafes[asked.cafe], note: undefined, ...work(asked.items) });
      const { readyAt, ...joins } = kitchen.expectJoin(model, asked.cafe, asked.items);
      const expected: Outcome = kitchen.makes(asked.person, asked.cafe) ? joins : kitchen.refusals.forbidden;
      const key = newKey();
      const keys = { once: [key], 'same key': [key, key, key], 'own keys': [key, newKey(), newKey()] }[asked.at];
      const answers = await Promise.all(
        keys.map((each) => post(model, harness, '/schedules', asked.person, request, each)),
      );
      const known = expected.status === 201 && asked.at === 'own keys' ? { status: 200 } : expected;
      const outcomes = answers.map(outcomeOf).sort((one, other) => other.status - one.status);
      expect(outcomes).toEqual(keys.map((_, index) => (index === 0 ? expected : known)));
      if (expected.status !== 201) return;
      const [made, ...same] = answers.map((answer) => answer.json<Schedule>());
      expect(same).toEqual(same.map(() => made));
      model.tickets.push({
        id: made!.id,
        orderId: request.orderId,
        cafe: asked.cafe,
        status: 'pending',
        isRemoved: false,
        items: asked.items,
        workSeconds: asked.items * model.kitchens[asked.cafe]!.makeTimeSeconds,
        joined: model.now,
        readyAt,
        version: 1,
        told: ['created'],
      });
    },
  }));

/** An order that has a schedule already is asked for once more, with the same items or with others. */
export const joinAgain = fc.record({ which, items }).map((asked): KitchenStep => ({
  says: `schedules the order of ticket ${asked.which} again, with ${asked.items}`,
  isPossible: ({ tickets }) => tickets.length > 0,
  take: async (model, harness) => {
    tick(model, harness);
    const ticket = model.tickets[asked.which % model.tickets.length]!;
    const body = { orderId: ticket.orderId, cafeId: kitchen.cafes[ticket.cafe], ...work(asked.items) };
    const answer = await post(model, harness, '/schedules', 'orders', body);
    const isSame = !ticket.isRemoved && ticket.items === asked.items;
    expect(outcomeOf(answer)).toEqual(isSame ? { status: 200 } : kitchen.refusals.otherwise);
    expect(answer.json()).toMatchObject(isSame ? { id: ticket.id } : { scheduleId: ticket.id });
  },
}));

const does = (model: Model, harness: Harness, index: number, { action, person, ifMatch, items }: Deed) => {
  const { id, version } = model.tickets[index]!;
  if (action === 'replace' || action === 'remove') {
    const match = { '*': '*', current: `"${version}"`, stale: `"${version + 1}"` }[ifMatch];
    const method = action === 'replace' ? 'PUT' : 'DELETE';
    const body = action === 'replace' ? work(items) : undefined;
    return send(harness, method, `/schedules/${id}`, { who: as[person], headers: { 'if-match': match }, body });
  }
  const body = action === 'cancel' ? { reason: 'No more beans.' } : undefined;
  return post(model, harness, `/schedules/${id}/${action}`, person, body);
};

const action = fc.constantFrom<Action>('start', 'start', 'finish', 'finish', 'cancel', 'replace', 'remove');
const ifMatch = fc.constantFrom<Deed['ifMatch']>('*', 'current', 'stale');

/** Something is done to a schedule, whatever its state, and whoever asks for it. */
export const act = fc.record({ which, action, person: anybody, ifMatch, items }).map((asked): KitchenStep => ({
  says: `${asked.person} asks to ${asked.action} ticket ${asked.which} (if ${asked.ifMatch}, ${asked.items})`,
  isPossible: ({ tickets }) => tickets.length > 0,
  take: async (model, harness) => {
    tick(model, harness);
    const index = asked.which % model.tickets.length;
    const answer = await does(model, harness, index, asked);
    expect(outcomeOf(answer)).toEqual(kitchen.expectDeed(model, index, asked));
  },
}));

/** Two things at the same time: what comes of it is what comes of one after the other. */
export const race = fc.record({ which, actions: fc.tuple(action, action) }).map(({ which, actions }): KitchenStep => ({
  says: `${actions.join(' and ')} ticket ${which} at once`,
  isPossible: ({ tickets }) => tickets.length > 0,
  take: async (model, harness) => {
    tick(model, harness);
    const index = which % model.tickets.length;
    const deeds = actions.map((each): Deed => ({ action: each, person: 'orders', ifMatch: '*', items: 2 }));
    const answers = await Promise.all(deeds.map((deed) => does(model, harness, index, deed)));
    const outcomes = answers.map(outcomeOf);
    const [inTurn, turned] = [[0, 1] as const, [1, 0] as const].map((turns) => {
      const after = structuredClone(model);
      const expected: Outcome[] = [];
      for (const turn of turns) expected[turn] = kitchen.expectDeed(after, index, deeds[turn]!);
      return { after, expected };
    });
    const isTurned = JSON.stringify(outcomes) === JSON.stringify(turned!.expected);
    const { after, expected } = isTurned ? turned! : inTurn!;
    expect(outcomes).toEqual(expected);
    Object.assign(model, after);
  },
}));

/** A request that was granted comes once more: as it was, or with another body under the same key. */
export const repeat = fc.record({ which, isOther: fc.boolean() }).map((asked): KitchenStep => ({
  says: `repeats answer ${asked.which}${asked.isOther ? ' with another body' : ''}`,
  isPossible: ({ granted }) => granted.length > 0,
  take: async (model, harness) => {
    const { url, sent, answer } = model.granted.at(-1 - (asked.which % model.granted.length))!;
    const { person, key } = sent;
    const isOther = asked.isOther && sent.body !== undefined;
    const body = !isOther ? sent.body : url.endsWith('cancel') ? { reason: 'Other.' } : scheduleRequest();
    const again = await send(harness, 'POST', url, { who: as[person], key, body });
    if (isOther) return expect(outcomeOf(again)).toEqual({ status: 422, problem: 'idempotency-key-reused' });
    expect({ status: again.statusCode, body: bodyOf(again) }).toEqual(answer);
    expect(again.headers['idempotency-replayed']).toBe('true');
  },
}));

/** Someone says how much a kitchen takes on. */
export const setCapacity = fc
  .record({
    person: anybody,
    cafe,
    ifMatch,
    maxOpenTickets: fc.integer({ min: 1, max: 5 }),
    maxWaitMinutes: fc.constantFrom(5, 480),
    makeTimeSeconds: fc.constantFrom(60, 90),
    parallelHands: fc.constantFrom(1, 2, 3),
  })
  .map(({ person, cafe, ifMatch, ...wanted }): KitchenStep => ({
    says: `${person} sets the capacity of cafe ${cafe} to ${Object.values(wanted).join('/')} (if ${ifMatch})`,
    take: async (model, harness) => {
      const { version } = model.kitchens[cafe]!;
      const match = { '*': '*', current: `"${version}"`, stale: `"${version + 1}"` }[ifMatch];
      const sent = { who: as[person], headers: { 'if-match': match }, body: wanted };
      const answer = await send(harness, 'PUT', `/capacities/${kitchen.cafes[cafe]}`, sent);
      const mayManage = person === 'orders' || (person === 'manager' && cafe === 0);
      if (!kitchen.sees(person, cafe)) return expect(outcomeOf(answer)).toEqual(kitchen.refusals.unseen);
      if (!mayManage) return expect(outcomeOf(answer)).toEqual(kitchen.refusals.forbidden);
      if (ifMatch === 'stale') return expect(outcomeOf(answer)).toEqual(kitchen.refusals.stale);
      expect(outcomeOf(answer)).toEqual({ status: 200 });
      model.kitchens[cafe] = { ...wanted, version: version + 1 };
    },
  }));
