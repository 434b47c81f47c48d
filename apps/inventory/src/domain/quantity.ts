/** What an item is counted in. */
export type Unit = 'g' | 'ml' | 'piece';

/** So much of something, as people say it. */
export type Quantity = { amount: number; unit: Unit | 'kg' | 'l' };

/** More than this of one item a cafe cannot keep; in the item's unit. */
export const mostOfAnItem = 2_000_000_000;

const inBaseUnit = {
  g: { unit: 'g', factor: 1 },
  kg: { unit: 'g', factor: 1000 },
  ml: { unit: 'ml', factor: 1 },
  l: { unit: 'ml', factor: 1000 },
  piece: { unit: 'piece', factor: 1 },
} as const satisfies Record<Quantity['unit'], { unit: Unit; factor: number }>;

/** The amount in the item's unit; undefined where the two have nothing to do with each other. */
export const amountIn = (unit: Unit, quantity: Quantity): number | undefined => {
  const { unit: base, factor } = inBaseUnit[quantity.unit];
  return base === unit ? quantity.amount * factor : undefined;
};
