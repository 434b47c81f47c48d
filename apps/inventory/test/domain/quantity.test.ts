import { amountIn, type Quantity, type Unit } from '../../src/domain/quantity.ts';

test.each<{ given: Quantity; unit: Unit; want: number | undefined }>([
  { given: { amount: 250, unit: 'g' }, unit: 'g', want: 250 },
  { given: { amount: 5, unit: 'kg' }, unit: 'g', want: 5000 },
  { given: { amount: 3, unit: 'l' }, unit: 'ml', want: 3000 },
  { given: { amount: 7, unit: 'piece' }, unit: 'piece', want: 7 },
  { given: { amount: 1, unit: 'kg' }, unit: 'ml', want: undefined },
  { given: { amount: 1, unit: 'ml' }, unit: 'piece', want: undefined },
])('$given.amount $given.unit of an item counted in $unit is $want', ({ given, unit, want }) => {
  expect(amountIn(unit, given)).toBe(want);
});
