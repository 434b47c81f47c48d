/** The base unit in which an item is counted. */
export type Unit = 'g' | 'ml' | 'piece';

/** An amount in any unit of the API. */
export type Quantity = { amount: number; unit: Unit | 'kg' | 'l' };

const baseUnits = {
  g: { unit: 'g', factor: 1 },
  kg: { unit: 'g', factor: 1000 },
  ml: { unit: 'ml', factor: 1 },
  l: { unit: 'ml', factor: 1000 },
  piece: { unit: 'piece', factor: 1 },
} as const satisfies Record<Quantity['unit'], { unit: Unit; factor: number }>;

/** The amount in the item's unit; undefined where the units cannot be converted. */
export const amountIn = (unit: Unit, quantity: Quantity): number | undefined => {
  const { unit: base, factor } = baseUnits[quantity.unit];
  return base === unit ? quantity.amount * factor : undefined;
};
