import type { Item } from '../../src/domain/item.ts';
import { movementRules, transferRules } from '../../src/domain/movement-rules.ts';
import { amountsOf, quantityFieldsOf, type MovementLine } from '../../src/domain/movement.ts';

const items = new Map<string, Item>(
  (
    [
      ['milk', 'ml'],
      ['beans', 'g'],
      ['cake', 'piece'],
    ] as const
  ).map(([id, unit]) => [id, { id, name: id, unit } as Item]),
);
const line = (itemId: string, amount: number, unit: MovementLine['quantity']['unit']) => ({
  itemId,
  quantity: { amount, unit },
});

test('the quantities of lines have their pointers, and ids in lower case', () => {
  expect(quantityFieldsOf([line('MILK', 2, 'l'), line('cake', 1, 'piece')])).toEqual([
    {
      itemId: 'milk',
      quantity: { amount: 2, unit: 'l' },
      itemPointer: '/lines/0/itemId',
      quantityPointer: '/lines/0/quantity',
    },
    {
      itemId: 'cake',
      quantity: { amount: 1, unit: 'piece' },
      itemPointer: '/lines/1/itemId',
      quantityPointer: '/lines/1/quantity',
    },
  ]);
  expect(quantityFieldsOf([line('cake', 1, 'piece')], 'counted')[0]?.quantityPointer).toBe('/lines/0/counted');
});

test('amounts are in the units of the items', () => {
  const lines = [line('MILK', 2, 'l'), line('beans', 3, 'kg'), line('cake', 4, 'piece')];
  expect(amountsOf(lines, items)).toEqual([
    { index: 0, itemId: 'milk', amount: 2000 },
    { index: 1, itemId: 'beans', amount: 3000 },
    { index: 2, itemId: 'cake', amount: 4 },
  ]);
});

test('an item is named once in a movement', () => {
  const fields = quantityFieldsOf([line('milk', 1, 'ml'), line('cake', 1, 'piece'), line('MILK', 1, 'ml')]);
  expect(movementRules.violations({ fields: fields.slice(0, 2), items })).toEqual([]);
  expect(movementRules.violations({ fields, items })).toEqual([
    { code: 'item-once', pointer: '/lines/2/itemId', detail: 'This item is in the list already.' },
  ]);
});

test('a transfer is between two cafes', () => {
  expect(transferRules.violations({ fromCafeId: 'soho', toCafeId: 'paris' })).toEqual([]);
  for (const toCafeId of ['soho', 'SOHO'])
    expect(transferRules.violations({ fromCafeId: 'soho', toCafeId })).toEqual([
      { code: 'between-two-cafes', pointer: '/toCafeId', detail: 'Choose a different cafe.' },
    ]);
  expect(transferRules.violations({ fromCafeId: 'SOHO', toCafeId: 'soho' })).toHaveLength(1);
});
