import type { Problem } from '@coffeemesh/kernel';
import { changeOf, assertStepsPossible, type StockFigures, type MovementStep } from '../../src/domain/movement.ts';

const level: StockFigures = { itemName: 'Whole milk', unit: 'ml', onHand: 1200, reserved: 400 };
const step = (what: { change: number } | { counted: number }, index = 0): MovementStep => ({
  index,
  cafeId: 'london',
  itemId: 'milk',
  kind: 'counted' in what ? 'count' : 'waste',
  ...what,
});
const refusalOf = (...steps: { step: MovementStep; figures: StockFigures }[]): Problem | undefined => {
  try {
    assertStepsPossible(steps);
    return undefined;
  } catch (error) {
    return error as Problem;
  }
};

test.each([
  [{ change: -800 }, -800],
  [{ change: 1 }, 1],
  [{ counted: 1200 }, 0],
  [{ counted: 400 }, -800],
  [{ counted: 1300 }, 100],
])('accepts %j', (what, change) => {
  expect(refusalOf({ step: step(what), figures: level })).toBeUndefined();
  expect(changeOf(step(what), level)).toBe(change);
});

test.each([[{ change: -801 }], [{ counted: 399 }]])('refuses %j, which takes reserved stock', (what) => {
  expect(refusalOf({ step: step(what, 3), figures: level })).toMatchObject({
    slug: 'stock-not-available',
    details: {
      errors: [
        {
          pointer: '/lines/3',
          code: 'stock-not-available',
          detail: 'Whole milk: 1200 ml on hand, 400 ml of it reserved.',
        },
      ],
    },
  });
});

test('refuses a total above the limit as a broken rule', () => {
  expect(refusalOf({ step: step({ change: 1_999_998_801 }), figures: level })).toMatchObject({
    slug: 'rules-broken',
    details: { errors: [{ pointer: '/lines/0', code: 'amount-within-limit' }] },
  });
});

test('points at every line that is not possible', () => {
  const refusal = refusalOf(
    { step: step({ change: -801 }, 0), figures: level },
    { step: step({ change: -1 }, 1), figures: level },
    { step: step({ change: -9999 }, 2), figures: level },
  );
  expect(refusal?.details.errors?.map(({ pointer }) => pointer)).toEqual(['/lines/0', '/lines/2']);
});

test('accepts the greatest amount of an item, and refuses one more', () => {
  const almost = { ...level, onHand: 1_999_999_999 };
  expect(refusalOf({ step: step({ change: 1 }), figures: almost })).toBeUndefined();
  expect(refusalOf({ step: step({ change: 2 }), figures: almost })?.slug).toBe('rules-broken');
});
