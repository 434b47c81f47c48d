import { toInstant } from '../../src/domain/instant.ts';
import { quantityRules, replaceItemRules, type QuantityField } from '../../src/domain/item-rules.ts';
import { newItem, replacedItem, type Item } from '../../src/domain/item.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { levelRules, withLevels, type StockLevel } from '../../src/domain/stock-level.ts';

const monday = new Date('2026-05-04T08:00:00.000Z');
const tuesday = new Date('2026-05-05T08:00:00.000Z');
const milk = newItem({ name: 'Whole milk', kind: 'ingredient', unit: 'ml' }, 'milk', monday);

test('an item is created and replaced with the fields of its draft', () => {
  expect(milk).toEqual({
    id: 'milk',
    name: 'Whole milk',
    kind: 'ingredient',
    unit: 'ml',
    createdAt: monday,
    updatedAt: monday,
    version: 1,
  });
  expect(replacedItem(milk, { name: 'Oat milk', kind: 'goods', unit: 'g' }, tuesday)).toEqual({
    id: 'milk',
    name: 'Oat milk',
    kind: 'goods',
    unit: 'g',
    createdAt: monday,
    updatedAt: tuesday,
    version: 2,
  });
});

test('the unit of an item is fixed', () => {
  const violations = (unit: Item['unit']) =>
    replaceItemRules.violations({ draft: { name: 'Milk', kind: 'goods', unit }, current: milk });
  expect(violations('ml')).toEqual([]);
  expect(violations('g')).toEqual([
    { code: 'unit-is-fixed', pointer: '/unit', detail: 'Its stock and recipes are counted in ml.' },
  ]);
});

describe('the quantities of a request', () => {
  const violationsOf = (quantity: Quantity, itemId = 'milk') => {
    const fields: QuantityField[] = [{ itemId, quantity, itemPointer: '/item', quantityPointer: '/quantity' }];
    return quantityRules.flatMap(({ name, check }) =>
      [check({ fields, items: new Map([['milk', milk]]) })].flat().map((violation) => ({ code: name, ...violation })),
    );
  };

  it.each<[Quantity, string, object[]]>([
    [{ amount: 5, unit: 'l' }, 'milk', []],
    [{ amount: 2_000_000_000, unit: 'ml' }, 'milk', []],
    [{ amount: 2_000_000, unit: 'l' }, 'milk', []],
    [
      { amount: 2_000_000_001, unit: 'ml' },
      'milk',
      [{ code: 'amount-within-limit', pointer: '/quantity/amount', detail: 'At most 2000000000 ml.' }],
    ],
    [
      { amount: 1, unit: 'kg' },
      'milk',
      [{ code: 'unit-fits-item', pointer: '/quantity/unit', detail: 'Whole milk is counted in ml.' }],
    ],
    [{ amount: 1, unit: 'kg' }, 'gold', [{ code: 'item-exists', pointer: '/item', detail: 'There is no such item.' }]],
  ])('%j of %s', (quantity, itemId, violations) => {
    expect(violationsOf(quantity, itemId)).toEqual(violations);
  });
});

describe('the levels of an item at a cafe', () => {
  it.each([
    [5, 5, []],
    [4, 5, []],
    [6, 5, [{ code: 'par-above-low', pointer: '/parLevel', detail: 'At least the low level, 6.' }]],
  ])('low %i, par %i', (lowLevel, parLevel, violations) => {
    expect(levelRules.violations({ lowLevel, parLevel })).toEqual(violations);
  });

  it('change by a patch alone', () => {
    const level = { id: 'x', lowLevel: 1, parLevel: 2, onHand: 7, updatedAt: monday, version: 3 } as StockLevel;
    expect(withLevels(level, { parLevel: 9 }, tuesday)).toEqual({ ...level, parLevel: 9, updatedAt: tuesday });
  });
});

test('an instant is parsed, and an absent one stays absent', () => {
  expect(toInstant('2026-05-04T08:00:00.000Z')).toEqual(monday);
  expect(toInstant(null)).toBeNull();
  expect(toInstant(undefined)).toBeUndefined();
});
