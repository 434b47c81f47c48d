import { outOfStockErrors, type StockRequirement } from '../../src/domain/shortage.ts';

const requirement = (position: number, itemName: string, amount: number, available: number): StockRequirement => ({
  position,
  itemId: itemName,
  itemName,
  amount,
  available,
});
const pointersOf = (...requirements: StockRequirement[]) =>
  outOfStockErrors(requirements).map(({ pointer }) => pointer);

test('names the stock items that are short', () => {
  expect(
    outOfStockErrors([requirement(0, 'Milk', 100, 50), requirement(0, 'Beans', 18, 10), requirement(1, 'Cake', 1, 1)]),
  ).toEqual([{ pointer: '/items/0', code: 'out-of-stock', detail: 'Not enough milk, beans.' }]);
});

test('gives stock to items in their order; later ones are short', () => {
  expect(
    pointersOf(requirement(0, 'Milk', 60, 100), requirement(1, 'Milk', 60, 100), requirement(2, 'Milk', 40, 100)),
  ).toEqual(['/items/1']);
});

test('leaves the stock of a short item to the next one', () => {
  const requirements = [
    requirement(0, 'Milk', 100, 100),
    requirement(0, 'Beans', 18, 0),
    requirement(1, 'Milk', 100, 100),
  ];
  expect(pointersOf(...requirements)).toEqual(['/items/0']);
});

test('items get stock by their position, in whichever order the requirements come', () => {
  expect(
    pointersOf(requirement(10, 'Milk', 60, 100), requirement(2, 'Milk', 60, 100), requirement(1, 'Cake', 2, 1)),
  ).toEqual(['/items/1', '/items/10']);
});
