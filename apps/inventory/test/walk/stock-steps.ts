import type { Step } from '@coffeemesh/testing';
import fc from 'fast-check';

import { expireReservations } from '../../src/background/expire-reservations.ts';
import { as, CAFE, newId, newKey, OTHER_CAFE, portions, send, type Harness } from '../harness.ts';
import * as walk from './stock-model.ts';
import type { Act, Model, Movement, Outcome } from './stock-model.ts';

export type StockStep = Step<Model, Harness>;
export const cafes = [CAFE, OTHER_CAFE] as const;
type Person = 'administrator' | 'manager' | 'barista' | 'orders';
type Answer = Awaited<ReturnType<typeof send>>;

const outcomeOf = (answer: Answer): Outcome => {
  const { statusCode: status } = answer;
  return status < 400 ? { status } : { status, problem: answer.json<{ type: string }>().type.split('/').at(-1) };
};

/** Asks; what is granted is remembered. */
const post = async (model: Model, harness: Harness, url: string, person: Person, body?: object, key = newKey()) => {
  const answer = await send(harness, 'POST', url, { who: as[person], key, body });
  const { statusCode: status } = answer;
  const isNew = person !== 'manager' && model.granted.every((granted) => granted.key !== key);
  if (status < 300 && isNew) model.granted.push({ url, body, key, answer: { status, body: answer.json() } });
  return answer;
};

const cafe = fc.nat({ max: 1 });
const which = fc.nat({ max: 9 });
const pieces = fc.integer({ min: 1, max: 20 });

const line = ({ kind, pieces }: Movement, { itemId }: Model) => {
  const amount = { amount: pieces, unit: 'piece' };
  return kind === 'count' ? { itemId, counted: amount } : { itemId, quantity: amount };
};

/** The stock of a cafe is moved, perhaps by somebody who does not manage it. */
export const move = fc
  .record({
    kind: fc.constantFrom<Movement['kind']>('restock', 'restock', 'waste', 'count', 'transfer'),
    cafe,
    pieces,
    person: fc.constantFrom<Person>('administrator', 'administrator', 'administrator', 'manager', 'barista'),
  })
  .map(({ person, ...movement }): StockStep => ({
    says: `${person}: ${movement.kind} ${movement.pieces} at cafe ${movement.cafe}`,
    take: async (model, harness) => {
      const { kind, cafe } = movement;
      const lines = [line(movement, model)];
      const where =
        kind === 'transfer' ? { fromCafeId: cafes[cafe], toCafeId: cafes[1 - cafe] } : { cafeId: cafes[cafe] };
      const body = { ...where, ...(kind === 'waste' ? { reason: 'expired' } : {}), lines };
      const answer = await post(model, harness, `/${kind}s`, person, body);
      const mayMove = person === 'administrator' || (person === 'manager' && cafe === 0 && kind !== 'transfer');
      expect(outcomeOf(answer)).toEqual(mayMove ? walk.expectMovement(model, movement) : walk.refusals.forbidden);
    },
  }));

/** Slices are held for an order: once, or by three at the same time with one key; some for a minute, some without end. */
export const hold = fc
  .record({ cafe, slices: fc.integer({ min: 1, max: 4 }), isShort: fc.boolean(), times: fc.constantFrom(1, 1, 3) })
  .map(({ cafe, slices, isShort, times }): StockStep => ({
    says: `holds ${slices} slices at cafe ${cafe} ${isShort ? 'for a minute' : 'without end'}, ${times} times at once`,
    take: async (model, harness) => {
      const until = isShort ? model.now + 60_000 : null;
      const body = {
        reservationId: newId(),
        orderId: newId(),
        cafeId: cafes[cafe],
        items: [portions(model.productId, slices, 'slice')],
        expiresAt: until === null ? null : new Date(until).toISOString(),
      };
      const key = newKey();
      const asked = Array.from({ length: times }, () => post(model, harness, '/reservations', 'orders', body, key));
      const outcomes = (await Promise.all(asked)).map(outcomeOf);
      const expected = walk.expectHold(model, { id: body.reservationId, cafe, pieces: 3 * slices, until });
      expect(outcomes).toEqual(outcomes.map(() => expected));
    },
  }));

/** A reservation is made that there is already. */
export const holdAgain = which.map((which): StockStep => ({
  says: `holds reservation ${which} once more, with another key`,
  isPossible: ({ held }) => held.length > 0,
  take: async (model, harness) => {
    const { id, cafe } = model.held[which % model.held.length]!;
    const items = [portions(model.productId, 1, 'slice')];
    const body = { reservationId: id, orderId: newId(), cafeId: cafes[cafe], items };
    const answer = await post(model, harness, '/reservations', 'orders', body);
    expect(outcomeOf(answer)).toEqual(walk.refusals.exists);
  },
}));

const does = (model: Model, harness: Harness, index: number, act: Act) => {
  const body = act === 'extend' ? { expiresAt: null } : undefined;
  return post(model, harness, `/reservations/${model.held[index]!.id}/${act}`, 'orders', body);
};
const act = fc.constantFrom<Act>('confirm', 'release', 'extend');

/** Something is done to a reservation, whatever its state. */
export const end = fc.record({ which, act }).map(({ which, act }): StockStep => ({
  says: `${act} reservation ${which}`,
  isPossible: ({ held }) => held.length > 0,
  take: async (model, harness) => {
    const index = model.held.length - 1 - (which % model.held.length);
    expect(outcomeOf(await does(model, harness, index, act))).toEqual(walk.expectAct(model, index, act));
  },
}));

/** Two things at the same time: what comes of it is what comes of one after the other. */
export const race = fc.record({ which, acts: fc.tuple(act, act) }).map(({ which, acts }): StockStep => ({
  says: `${acts.join(' and ')} reservation ${which} at once`,
  isPossible: ({ held }) => held.length > 0,
  take: async (model, harness) => {
    const index = model.held.length - 1 - (which % model.held.length);
    const outcomes = (await Promise.all(acts.map((each) => does(model, harness, index, each)))).map(outcomeOf);
    const [inTurn, turned] = [[0, 1] as const, [1, 0] as const].map((turns) => {
      const after = structuredClone(model);
      const expected: Outcome[] = [];
      for (const turn of turns) expected[turn] = walk.expectAct(after, index, acts[turn]!);
      return { after, expected };
    });
    const isTurned = JSON.stringify(outcomes) === JSON.stringify(turned!.expected);
    const { after, expected } = isTurned ? turned! : inTurn!;
    expect(outcomes).toEqual(expected);
    Object.assign(model, after);
  },
}));

/** A minute passes, and two sweepers at once give back what is held too long. */
export const pass = fc.constant<StockStep>({
  says: 'a minute passes',
  take: async (model, { clock, deps }) => {
    clock.advance(60_000);
    model.now = clock.now().getTime();
    await Promise.all([expireReservations(deps), expireReservations(deps)]);
    walk.expire(model);
  },
});

/** A request that was granted comes once more, whatever has happened since. */
export const repeat = which.map((which): StockStep => ({
  says: `repeats answer ${which}`,
  isPossible: ({ granted }) => granted.length > 0,
  take: async (model, harness) => {
    const { url, body, key, answer } = model.granted.at(-1 - (which % model.granted.length))!;
    const who = url.startsWith('/reservations') ? as.orders : as.administrator;
    const again = await send(harness, 'POST', url, { who, key, body });
    expect({ status: again.statusCode, body: again.json() }).toEqual(answer);
    expect(again.headers['idempotency-replayed']).toBe('true');
  },
}));
