import fc from 'fast-check';
import type { Step } from '@coffeemesh/testing/model-based';
import type { Schedule } from '../../src/generated/api/schemas.ts';
import { as, item, newKey, scheduleRequest, send, type Harness } from '../harness.ts';
import * as expected from './kitchen-model.ts';
import type { Action, Model, Outcome, Person, Trigger } from './kitchen-model.ts';

export type KitchenStep = Step<Model, Harness>;
type Response = Awaited<ReturnType<typeof send>>;

const outcomeOf = (response: Response): Outcome => {
  const { statusCode: status } = response;
  if (status < 400) return { status };
  const { type, state, action, allowedActions } = response.json<
    Record<string, string> & { allowedActions?: string[] }
  >();
  const problem = type?.replace('/problems/', '');
  return { status, problem, ...(state === undefined ? {} : { state, action, allowedActions: allowedActions?.sort() }) };
};
const bodyOf = ({ body }: Response): unknown => (body === '' ? undefined : JSON.parse(body));

/** A second passes, so that every schedule has a different time in the queue. */
const tick = (model: Model, { clock }: Harness): void => {
  clock.advance(1_000);
  model.now = clock.now().getTime();
};

/** Sends a request, again while one with its key is in flight, and records it in the model if it succeeds. */
const post = async (model: Model, harness: Harness, url: string, person: Person, body: unknown, key = newKey()) => {
  let response = await send(harness, 'POST', url, { who: as[person], key, body });
  for (let attempt = 0; attempt < 20 && outcomeOf(response).problem === 'request-in-flight'; attempt += 1)
    response = await send(harness, 'POST', url, { who: as[person], key, body });
  const sent = { person, key, body };
  const isNew = model.succeeded.every((request) => request.sent.key !== key);
  if (response.statusCode < 300 && isNew)
    model.succeeded.push({ url, sent, response: { status: response.statusCode, body: bodyOf(response) } });
  return response;
};

const person = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Person>('orders') },
  { weight: 1, arbitrary: fc.constantFrom<Person>('manager', 'barista', 'courier', 'otherBarista', 'customer') },
);
const which = fc.nat({ max: 7 });
const cafe = fc.nat({ max: 1 });
const items = fc.integer({ min: 1, max: 5 });
const work = (quantity: number) => ({ fulfilment: 'pickup', items: [item({ quantity })] });

/** Schedules an order: once, or three times in parallel, with one key or one each. */
export const create = fc
  .record({ person, cafe, items, mode: fc.constantFrom('once', 'same key', 'own keys') })
  .map((input): KitchenStep => ({
    description: `${input.person}: schedule ${input.items} items at cafe ${input.cafe} (${input.mode})`,
    execute: async (model, harness) => {
      tick(model, harness);
      const request = scheduleRequest({ cafeId: expected.cafes[input.cafe], note: undefined, ...work(input.items) });
      const { readyAt, ...accepted } = expected.expectCreate(model, input.cafe, input.items);
      const outcome: Outcome = expected.canUpdate(input.person, input.cafe) ? accepted : expected.refusals.forbidden;
      const key = newKey();
      const keys = { once: [key], 'same key': [key, key, key], 'own keys': [key, newKey(), newKey()] }[input.mode];
      const responses = await Promise.all(
        keys.map((each) => post(model, harness, '/schedules', input.person, request, each)),
      );
      const repeated = outcome.status === 201 && input.mode === 'own keys' ? { status: 200 } : outcome;
      const outcomes = responses.map(outcomeOf).sort((one, other) => other.status - one.status);
      expect(outcomes).toEqual(keys.map((_, index) => (index === 0 ? outcome : repeated)));
      if (outcome.status !== 201) return;
      const [made, ...same] = responses.map((response) => response.json<Schedule>());
      expect(same).toEqual(same.map(() => made));
      model.schedules.push({
        id: made!.id,
        orderId: request.orderId,
        cafe: input.cafe,
        status: 'pending',
        isRemoved: false,
        items: input.items,
        workSeconds: input.items * model.kitchens[input.cafe]!.makeTimeSeconds,
        joined: model.now,
        readyAt,
        version: 1,
        published: ['created'],
      });
    },
  }));

/** Schedules an order again, with the same items or with others. */
export const createAgain = fc.record({ which, items }).map((input): KitchenStep => ({
  description: `create schedule ${input.which} again, with ${input.items} items`,
  isPossible: ({ schedules }) => schedules.length > 0,
  execute: async (model, harness) => {
    tick(model, harness);
    const schedule = model.schedules[input.which % model.schedules.length]!;
    const body = { orderId: schedule.orderId, cafeId: expected.cafes[schedule.cafe], ...work(input.items) };
    const response = await post(model, harness, '/schedules', 'orders', body);
    const isSame = !schedule.isRemoved && schedule.items === input.items;
    expect(outcomeOf(response)).toEqual(isSame ? { status: 200 } : expected.refusals.different);
    expect(response.json()).toMatchObject(isSame ? { id: schedule.id } : { scheduleId: schedule.id });
  },
}));

const run = (model: Model, harness: Harness, index: number, { action, person, ifMatch, items }: Trigger) => {
  const { id, version } = model.schedules[index]!;
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
const ifMatch = fc.constantFrom<Trigger['ifMatch']>('*', 'current', 'stale');

/** Any action on a schedule in any state by any person. */
export const act = fc.record({ which, action, person, ifMatch, items }).map((input): KitchenStep => ({
  description: `${input.person}: ${input.action} schedule ${input.which} (If-Match ${input.ifMatch}, ${input.items} items)`,
  isPossible: ({ schedules }) => schedules.length > 0,
  execute: async (model, harness) => {
    tick(model, harness);
    const index = input.which % model.schedules.length;
    const response = await run(model, harness, index, input);
    expect(outcomeOf(response)).toEqual(expected.expectAction(model, index, input));
  },
}));

/** Two parallel actions: the outcome is that of some order of both. */
export const race = fc.record({ which, actions: fc.tuple(action, action) }).map(({ which, actions }): KitchenStep => ({
  description: `${actions.join(' and ')} schedule ${which} in parallel`,
  isPossible: ({ schedules }) => schedules.length > 0,
  execute: async (model, harness) => {
    tick(model, harness);
    const index = which % model.schedules.length;
    const triggers = actions.map((each): Trigger => ({ action: each, person: 'orders', ifMatch: '*', items: 2 }));
    const responses = await Promise.all(triggers.map((trigger) => run(model, harness, index, trigger)));
    const outcomes = responses.map(outcomeOf);
    const [inOrder, reversed] = [[0, 1] as const, [1, 0] as const].map((order) => {
      const after = structuredClone(model);
      const wanted: Outcome[] = [];
      for (const turn of order) wanted[turn] = expected.expectAction(after, index, triggers[turn]!);
      return { after, wanted };
    });
    const isReversed = JSON.stringify(outcomes) === JSON.stringify(reversed!.wanted);
    const { after, wanted } = isReversed ? reversed! : inOrder!;
    expect(outcomes).toEqual(wanted);
    Object.assign(model, after);
  },
}));

/** Repeats a request that succeeded, with the same body or another one. */
export const repeat = fc.record({ which, isOther: fc.boolean() }).map((input): KitchenStep => ({
  description: `repeat request ${input.which}${input.isOther ? ' with another body' : ''}`,
  isPossible: ({ succeeded }) => succeeded.length > 0,
  execute: async (model, harness) => {
    const { url, sent, response } = model.succeeded.at(-1 - (input.which % model.succeeded.length))!;
    const { person, key } = sent;
    const isOther = input.isOther && sent.body !== undefined;
    const body = !isOther ? sent.body : url.endsWith('cancel') ? { reason: 'Other.' } : scheduleRequest();
    const again = await send(harness, 'POST', url, { who: as[person], key, body });
    if (isOther) return expect(outcomeOf(again)).toEqual({ status: 422, problem: 'idempotency-key-reused' });
    expect({ status: again.statusCode, body: bodyOf(again) }).toEqual(response);
    expect(again.headers['idempotency-replayed']).toBe('true');
  },
}));

/** Sets the capacity of a kitchen. */
export const setCapacity = fc
  .record({
    person,
    cafe,
    ifMatch,
    maxOpenSchedules: fc.integer({ min: 1, max: 5 }),
    maxWaitMinutes: fc.constantFrom(5, 480),
    makeTimeSeconds: fc.constantFrom(60, 90),
    parallelHands: fc.constantFrom(1, 2, 3),
  })
  .map(({ person, cafe, ifMatch, ...wanted }): KitchenStep => ({
    description: `${person}: set the capacity of cafe ${cafe} to ${Object.values(wanted).join('/')} (If-Match ${ifMatch})`,
    execute: async (model, harness) => {
      const { version } = model.kitchens[cafe]!;
      const match = { '*': '*', current: `"${version}"`, stale: `"${version + 1}"` }[ifMatch];
      const sent = { who: as[person], headers: { 'if-match': match }, body: wanted };
      const response = await send(harness, 'PUT', `/capacities/${expected.cafes[cafe]}`, sent);
      const mayManage = person === 'orders' || (person === 'manager' && cafe === 0);
      if (!expected.canRead(person, cafe)) return expect(outcomeOf(response)).toEqual(expected.refusals.unseen);
      if (!mayManage) return expect(outcomeOf(response)).toEqual(expected.refusals.forbidden);
      if (ifMatch === 'stale') return expect(outcomeOf(response)).toEqual(expected.refusals.stale);
      expect(outcomeOf(response)).toEqual({ status: 200 });
      model.kitchens[cafe] = { ...wanted, version: version + 1 };
    },
  }));
