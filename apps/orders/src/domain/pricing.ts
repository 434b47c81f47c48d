import { addMoney, money, multiplyMoney, sumMoney, type Money } from '@coffeemesh/kernel';
import type { Basket, BasketItem } from './basket.ts';
import type { Cafe, Menu } from './cafe.ts';
import { chosenOptions } from './chosen-options.ts';
import { standardRate, taxRateOf, taxesOn, type TaxLine } from './tax.ts';

export type PricedOption = { readonly optionId: string; readonly name: string; readonly price: Money };

/** A line of a basket with current names and prices. */
export type PricedItem = {
  readonly productId: string;
  readonly name: string;
  readonly size: string;
  readonly options: readonly PricedOption[];
  readonly quantity: number;
  readonly note: string | null;
  /** The price of one, including its options. */
  readonly unitPrice: Money;
  readonly total: Money;
};

export type Prices = {
  readonly subtotal: Money;
  readonly deliveryFee: Money;
  readonly tip: Money;
  readonly tax: Money;
  readonly taxIncluded: boolean;
  readonly taxes: readonly TaxLine[];
  readonly total: Money;
};

export type PricedBasket = { readonly items: readonly PricedItem[]; readonly prices: Prices };

/**
 * Prices a basket that has passed its rules. The delivery fee is taxed at the standard rate, a tip is not taxed.
 */
export const priceBasket = (basket: Basket, cafe: Cafe, menu: Menu): PricedBasket => {
  const { currency, pricesIncludeTax } = cafe;
  const items = basket.items.map((item) => priceItem(item, menu));
  const subtotal = sumMoney(
    items.map(({ total }) => total),
    currency,
  );
  const nothing = money(0, currency);
  const deliveryFee = basket.fulfilment === 'delivery' ? cafe.deliveryFee : nothing;
  const tip = basket.tip ?? nothing;
  const taxed = items.map((item) => ({
    rate: taxRateOf(productOf(item.productId, menu).kind, cafe),
    gross: item.total,
  }));
  if (deliveryFee.amount > 0) taxed.push({ rate: standardRate(cafe), gross: deliveryFee });
  const taxes = taxesOn(taxed, cafe);
  const tax = sumMoney(
    taxes.map(({ amount }) => amount),
    currency,
  );
  const total = sumMoney([subtotal, deliveryFee, tip, ...(pricesIncludeTax ? [] : [tax])], currency);
  return { items, prices: { subtotal, deliveryFee, tip, tax, taxIncluded: pricesIncludeTax, taxes, total } };
};

const priceItem = (item: BasketItem, menu: Menu): PricedItem => {
  const product = productOf(item.productId, menu);
  const size = product.sizes.find(({ code }) => code === item.size);
  if (size === undefined) throw new Error(`Product ${item.productId} has no size ${item.size}`);
  const options = chosenOptions(item, product).map(({ id, name, price }) => ({ optionId: id, name, price }));
  const unitPrice = options.reduce((price, option) => addMoney(price, option.price), size.price);
  return {
    productId: item.productId,
    name: product.name,
    size: item.size,
    options,
    quantity: item.quantity,
    note: item.note ?? null,
    unitPrice,
    total: multiplyMoney(unitPrice, item.quantity),
  };
};

const productOf = (productId: string, menu: Menu) => {
  const product = menu.get(productId);
  if (product === undefined) throw new Error(`Product ${productId} is not on the menu`);
  return product;
};

/**
 * An upper bound of a basket's total in minor units, for the limit rule. Plain number arithmetic: inexact only far beyond
 * the limit. Items that are not on the menu count as zero.
 */
export const estimateTotal = (basket: Basket, cafe: Cafe, menu: Menu): { goods: number; tip: number } => {
  const goods = basket.items.reduce((sum, item) => {
    const product = menu.get(item.productId);
    const size = product?.sizes.find(({ code }) => code === item.size);
    if (product === undefined || size === undefined) return sum;
    const options = chosenOptions(item, product).reduce((price, option) => price + option.price.amount, 0);
    return sum + (size.price.amount + options) * item.quantity;
  }, 0);
  const fee = basket.fulfilment === 'delivery' ? cafe.deliveryFee.amount : 0;
  const highestRate = cafe.pricesIncludeTax ? 0 : Math.max(0, ...cafe.taxRates.map(({ basisPoints }) => basisPoints));
  return { goods: (goods + fee) * (1 + highestRate / 10_000), tip: basket.tip?.amount ?? 0 };
};
