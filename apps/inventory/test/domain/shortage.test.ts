import { shortItems, type Need } from '../../src/domain/shortage.ts';

const need = (place: number, itemName: string, amount: number, available: number): Need => ({
  place,
  itemId: itemName,
  itemName,
  amount,
  available,
});
const pointersOf = (...needs: Need[]) => shortItems(needs).map(({ pointer }) => pointer);

test('an item is short that needs more than there is, and names what of', () => {
  expect(shortItems([need(0, 'Milk', 100, 50), need(0, 'Beans', 18, 10), need(1, 'Cake', 1, 1)])).toEqual([
    { pointer: '/items/0', code: 'out-of-stock', detail: 'Not enough milk, beans.' },
  ]);
});

test('of items that want the same, those are short that come after it has run out', () => {
  expect(pointersOf(need(0, 'Milk', 60, 100), need(1, 'Milk', 60, 100), need(2, 'Milk', 40, 100))).toEqual([
    '/items/1',
  ]);
});

test('what a short item would have taken is there for the next', () => {
  const needs = [need(0, 'Milk', 100, 100), need(0, 'Beans', 18, 0), need(1, 'Milk', 100, 100)];
  expect(pointersOf(...needs)).toEqual(['/items/0']);
});
