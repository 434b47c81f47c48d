import fc from 'fast-check';
import type { Step } from '@coffeemesh/testing/model-based';
import { expireReservations } from '../../src/application/expire-reservations.ts';
import { as, testCafe, newId, newKey, otherCafe, portions, send, type Harness } from '../harness.ts';
import * as expected from './stock-model.ts';
import type { Action, Model, Movement, Outcome } from './stock-model.ts';

export type StockStep = Step<Model, Harness>;
export const cafes = [testCafe, otherCafe] as const;
type Person = 'administrator' | 'manager' | 'barista' | 'orders';
type Response = Awaited<ReturnType<typeof send>>;

const outcomeOf = (response: Response): Outcome => {
  const { statusCode: status } = response;
  return status < 400 ? { status } : { status, problem: response.json<{ type: string }>().type.split('/').at(-1) };
};

/** Sends a request, and records it in the model if it succeeds. */
const post = async (model: Model, harness: Harness, url: string, person: Person, body?: object, key = newKey()) => {
  const response = await send(harness, 'POST', url, { who: as[person], key, body });
  const { statusCode: status } = response;
  const isNew = person !== 'manager' && model.succeeded.every((request) => request.key !== key);
  if (status < 300 && isNew) model.succeeded.push({ url, body, key, response: { status, body: response.json() } });
  return response;
};

const cafe = fc.nat({ max: 1 });
const which = fc.nat({ max: 9 });
const pieces = fc.integer({ min: 1, max: 20 });

const line = ({ kind, pieces }: Movement, { itemId }: Model) => {
  const amount = { amount: pieces, unit: 'piece' };
  return kind === 'count' ? { itemId, counted: amount } : { itemId, quantity: amount };
};

/** Moves stock, also as a person who does not manage the cafe. */
export const move = fc
  .record({
    kind: fc.constantFrom<Movement['kind']>('restock', 'restock', 'waste', 'count', 'transfer'),
    cafe,
    pieces,
    person: fc.constantFrom<Person>('administrator', 'administrator', 'administrator', 'manager', 'barista'),
  })
  .map(({ person, ...movement }): StockStep => ({
    description: `${person}: ${movement.kind} ${movement.pieces} at cafe ${movement.cafe}`,
    execute: async (model, harness) => {
      const { kind, cafe } = movement;
      const lines = [line(movement, model)];
      const where =
        kind === 'transfer' ? { fromCafeId: cafes[cafe], toCafeId: cafes[1 - cafe] } : { cafeId: cafes[cafe] };
      const body = { ...where, ...(kind === 'waste' ? { reason: 'expired' } : {}), lines };
      const response = await post(model, harness, `/${kind}s`, person, body);
      const mayMove = person === 'administrator' || (person === 'manager' && cafe === 0 && kind !== 'transfer');
      expect(outcomeOf(response)).toEqual(
        mayMove ? expected.expectMovement(model, movement) : expected.refusals.forbidden,
      );
    },
  }));

/** Makes a reservation, once or three times in parallel with one key, for a minute or without an end. */
export const hold = fc
  .record({ cafe, slices: fc.integer({ min: 1, max: 4 }), isShort: fc.boolean(), times: fc.constantFrom(1, 1, 3) })
  .map(({ cafe, slices, isShort, times }): StockStep => ({
    description: `hold ${slices} slices at cafe ${cafe} ${isShort ? 'for a minute' : 'without an end'}, ${times} in parallel`,
    execute: async (model, harness) => {
      const until = isShort ? model.now + 60_000 : null;
      const body = {
        reservationId: newId(),
        orderId: newId(),
        cafeId: cafes[cafe],
        items: [portions(model.productId, slices, 'slice')],
        expiresAt: until === null ? null : new Date(until).toISOString(),
      };
      const key = newKey();
      const requests = Array.from({ length: times }, () => post(model, harness, '/reservations', 'orders', body, key));
      const outcomes = (await Promise.all(requests)).map(outcomeOf);
      const outcome = expected.expectHold(model, { id: body.reservationId, cafe, pieces: 3 * slices, until });
      expect(outcomes).toEqual(outcomes.map(() => outcome));
    },
  }));

/** Makes a reservation with an id in use. */
export const holdAgain = which.map((which): StockStep => ({
  description: `hold reservation ${which} again with another key`,
  isPossible: ({ held }) => held.length > 0,
  execute: async (model, harness) => {
    const { id, cafe } = model.held[which % model.held.length]!;
    const items = [portions(model.productId, 1, 'slice')];
    const body = { reservationId: id, orderId: newId(), cafeId: cafes[cafe], items };
    const response = await post(model, harness, '/reservations', 'orders', body);
    expect(outcomeOf(response)).toEqual(expected.refusals.exists);
  },
}));

const run = (model: Model, harness: Harness, index: number, action: Action) => {
  const body = action === 'extend' ? { expiresAt: null } : undefined;
  return post(model, harness, `/reservations/${model.held[index]!.id}/${action}`, 'orders', body);
};
const action = fc.constantFrom<Action>('confirm', 'release', 'extend');

/** Confirms, releases or extends a reservation in any state. */
export const end = fc.record({ which, action }).map(({ which, action }): StockStep => ({
  description: `${action} reservation ${which}`,
  isPossible: ({ held }) => held.length > 0,
  execute: async (model, harness) => {
    const index = model.held.length - 1 - (which % model.held.length);
    expect(outcomeOf(await run(model, harness, index, action))).toEqual(expected.expectAction(model, index, action));
  },
}));

/** Two parallel actions: the outcome is that of some order of both. */
export const race = fc.record({ which, actions: fc.tuple(action, action) }).map(({ which, actions }): StockStep => ({
  description: `${actions.join(' and ')} reservation ${which} in parallel`,
  isPossible: ({ held }) => held.length > 0,
  execute: async (model, harness) => {
    const index = model.held.length - 1 - (which % model.held.length);
    const outcomes = (await Promise.all(actions.map((each) => run(model, harness, index, each)))).map(outcomeOf);
    const [inOrder, reversed] = [[0, 1] as const, [1, 0] as const].map((order) => {
      const after = structuredClone(model);
      const wanted: Outcome[] = [];
      for (const turn of order) wanted[turn] = expected.expectAction(after, index, actions[turn]!);
      return { after, wanted };
    });
    const isReversed = JSON.stringify(outcomes) === JSON.stringify(reversed!.wanted);
    const { after, wanted } = isReversed ? reversed! : inOrder!;
    expect(outcomes).toEqual(wanted);
    Object.assign(model, after);
  },
}));

/** A minute passes, and two parallel sweepers expire what is due. */
export const waitAMinute = fc.constant<StockStep>({
  description: 'wait a minute',
  execute: async (model, { clock, deps }) => {
    clock.advance(60_000);
    model.now = clock.now().getTime();
    await Promise.all([expireReservations(deps), expireReservations(deps)]);
    expected.expire(model);
  },
});

/** Repeats a request that succeeded, after other steps. */
export const repeat = which.map((which): StockStep => ({
  description: `repeat request ${which}`,
  isPossible: ({ succeeded }) => succeeded.length > 0,
  execute: async (model, harness) => {
    const { url, body, key, response } = model.succeeded.at(-1 - (which % model.succeeded.length))!;
    const who = url.startsWith('/reservations') ? as.orders : as.administrator;
    const again = await send(harness, 'POST', url, { who, key, body });
    expect({ status: again.statusCode, body: again.json() }).toEqual(response);
    expect(again.headers['idempotency-replayed']).toBe('true');
  },
}));
