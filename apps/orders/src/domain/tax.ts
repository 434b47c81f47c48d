import { sumMoney, taxIncludedIn, taxOn, type Money } from '@coffeemesh/kernel';
import type { Cafe, TaxRate } from './cafe.ts';

/** The tax of one rate on an order. `category` is a kind of product, or `standard`. */
export type TaxLine = { readonly category: string; readonly basisPoints: number; readonly amount: Money };

/** An amount and the rate that it is taxed at. It includes the tax if the cafe's prices do. */
export type TaxedAmount = { readonly rate: TaxRate; readonly gross: Money };

/** The rate of a kind of product (`beverage`, `food`, `goods`); the cafe's standard rate if the kind has none. */
export const taxRateOf = (kind: string, cafe: Cafe): TaxRate =>
  cafe.taxRates.find(({ category }) => category === kind) ?? standardRate(cafe);

/** @throws Error if the cafe has no standard rate, which its own rules demand */
export const standardRate = ({ id, taxRates }: Cafe): TaxRate => {
  const standard = taxRates.find(({ category }) => category === 'standard');
  if (standard === undefined) throw new Error(`Cafe ${id} has no standard tax rate`);
  return standard;
};

/**
 * The tax of each rate, calculated once, on the sum of everything taxed at it: rounding each line would add up to another
 * amount. In the order of the cafe's rates; rates without an amount are left out.
 */
export const taxesOn = (amounts: readonly TaxedAmount[], cafe: Cafe): TaxLine[] =>
  cafe.taxRates.flatMap((rate) => {
    const taxable = amounts.filter((each) => each.rate.category === rate.category).map(({ gross }) => gross);
    if (taxable.length === 0) return [];
    const base = sumMoney(taxable, cafe.currency);
    return [{ ...rate, amount: (cafe.pricesIncludeTax ? taxIncludedIn : taxOn)(base, rate.basisPoints) }];
  });
