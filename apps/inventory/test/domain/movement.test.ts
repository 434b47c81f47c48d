import type { Problem } from '@coffeemesh/kernel';
import { changeOf, checkSteps, type Figures, type Step } from '../../src/domain/movement.ts';

const shelf: Figures = { itemName: 'Whole milk', unit: 'ml', onHand: 1200, reserved: 400 };
const step = (what: { change: number } | { counted: number }, index = 0): Step => ({
  index,
  cafeId: 'london',
  itemId: 'milk',
  kind: 'counted' in what ? 'count' : 'waste',
  ...what,
});
const refusalOf = (...steps: { step: Step; figures: Figures }[]): Problem | undefined => {
  try {
    checkSteps(steps);
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
])('%j can be done', (what, change) => {
  expect(refusalOf({ step: step(what), figures: shelf })).toBeUndefined();
  expect(changeOf(step(what), shelf)).toBe(change);
});

test.each([[{ change: -801 }], [{ counted: 399 }]])('%j takes what is promised', (what) => {
  expect(refusalOf({ step: step(what, 3), figures: shelf })).toMatchObject({
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

test('more than can be kept is a broken rule', () => {
  expect(refusalOf({ step: step({ change: 1_999_998_801 }), figures: shelf })).toMatchObject({
    slug: 'rules-broken',
    details: { errors: [{ pointer: '/lines/0', code: 'within-what-can-be-kept' }] },
  });
});

test('every line that cannot be done is pointed at', () => {
  const refusal = refusalOf(
    { step: step({ change: -801 }, 0), figures: shelf },
    { step: step({ change: -1 }, 1), figures: shelf },
    { step: step({ change: -9999 }, 2), figures: shelf },
  );
  expect(refusal?.details.errors?.map(({ pointer }) => pointer)).toEqual(['/lines/0', '/lines/2']);
});
