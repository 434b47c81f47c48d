import fc from 'fast-check';
import { money } from '@coffeemesh/kernel';
import { basketRules } from '../../src/domain/basket-rules.ts';
import type { Basket } from '../../src/domain/basket.ts';
import type { Cafe, Menu, MenuProduct } from '../../src/domain/cafe.ts';
import { MAX_ORDER_TOTAL } from '../../src/domain/policy.ts';
import { estimateTotal, priceBasket } from '../../src/domain/pricing.ts';
import {
  address,
  cafeId,
  cafeWith,
  cakeId,
  latteId,
  testMenu,
  oatId,
  requestWith,
  shotId,
  wholeId,
} from '../builders.ts';

const gbp = (amount: number) => money(amount, 'GBP');

describe('a priced basket', () => {
  it('adds size and options, times the quantity', () => {
    const items = [
      { productId: latteId, size: 'large', options: [oatId, shotId], quantity: 3, note: 'hot' },
      { productId: cakeId, size: 'slice', quantity: 1 },
    ];
    const priced = priceBasket(requestWith({ items }), cafeWith(), testMenu);
    expect(priced.items).toEqual([
      {
        productId: latteId,
        name: 'Latte',
        size: 'large',
        options: [
          { optionId: oatId, name: 'Oat milk', price: gbp(40) },
          { optionId: shotId, name: 'Extra shot', price: gbp(80) },
        ],
        quantity: 3,
        note: 'hot',
        unitPrice: gbp(500),
        total: gbp(1500),
      },
      {
        productId: cakeId,
        name: 'Carrot cake',
        size: 'slice',
        options: [],
        quantity: 1,
        note: null,
        unitPrice: gbp(420),
        total: gbp(420),
      },
    ]);
  });

  it('uses the default option of a group that requires a choice', () => {
    const items = [{ productId: latteId, size: 'small', quantity: 1 }];
    const [item] = priceBasket(requestWith({ items }), cafeWith(), testMenu).items;
    expect(item?.options).toEqual([{ optionId: wholeId, name: 'Whole milk', price: gbp(0) }]);
  });

  it('extracts the tax from prices that include it, per rate', () => {
    const items = [
      { productId: latteId, size: 'small', quantity: 2 },
      { productId: cakeId, size: 'slice', quantity: 1 },
    ];
    const { prices } = priceBasket(requestWith({ items, tip: gbp(100) }), cafeWith(), testMenu);
    expect(prices).toEqual({
      subtotal: gbp(1020),
      deliveryFee: gbp(0),
      tip: gbp(100),
      tax: gbp(120),
      taxIncluded: true,
      taxes: [
        { category: 'standard', basisPoints: 2000, amount: gbp(100) },
        { category: 'food', basisPoints: 500, amount: gbp(20) },
      ],
      total: gbp(1120),
    });
  });

  it('adds the tax to prices without it, also to the delivery fee', () => {
    const cafe = cafeWith({ pricesIncludeTax: false, taxRates: [{ category: 'standard', basisPoints: 887.5 }] });
    const { prices } = priceBasket(requestWith({ fulfilment: 'delivery', address }), cafe, testMenu);
    expect(prices.subtotal).toEqual(gbp(680));
    expect(prices.tax).toEqual(gbp(Math.round(979 * 0.08875)));
    expect(prices.total).toEqual(gbp(680 + 299 + 87));
  });
});

/** Any menu of one cafe, with a valid basket. */
const anyBasket = fc
  .record({
    currency: fc.constantFrom('GBP', 'USD', 'JPY'),
    pricesIncludeTax: fc.boolean(),
    standard: fc.integer({ min: 0, max: 10_000 }),
    food: fc.integer({ min: 0, max: 10_000 }),
    fee: fc.integer({ min: 0, max: 100_000 }),
    fulfilment: fc.constantFrom('pickup' as const, 'dine-in' as const, 'delivery' as const),
    tip: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    products: fc.array(
      fc.record({
        id: fc.uuid(),
        kind: fc.constantFrom('beverage', 'food', 'goods'),
        price: fc.integer({ min: 0, max: 1_000_000 }),
        options: fc.array(fc.record({ id: fc.uuid(), price: fc.integer({ min: 0, max: 10_000 }) }), { maxLength: 3 }),
        quantity: fc.integer({ min: 1, max: 1_000 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map((given): { basket: Basket; cafe: Cafe; menu: Menu } => {
    const price = (amount: number) => money(amount, given.currency);
    const products = given.products.map(({ id, kind, price: amount, options }): MenuProduct => ({
      productId: id,
      name: id,
      kind,
      sizes: [{ code: 'one', price: price(amount), soldOut: false }],
      modifierGroups: [
        {
          name: 'Any',
          minimum: 0,
          maximum: 3,
          options: options.map((each) => ({
            id: each.id,
            name: each.id,
            price: price(each.price),
            isDefault: false,
            soldOut: false,
          })),
        },
      ],
      soldOut: false,
    }));
    const basket: Basket = {
      cafeId,
      fulfilment: given.fulfilment,
      items: given.products.map(({ id, options, quantity }) => ({
        productId: id,
        size: 'one',
        options: options.map((each) => each.id),
        quantity,
      })),
      ...(given.fulfilment === 'delivery' ? { address } : {}),
      ...(given.tip === null ? {} : { tip: price(given.tip) }),
    };
    const cafe = cafeWith({
      currency: given.currency,
      pricesIncludeTax: given.pricesIncludeTax,
      taxRates: [
        { category: 'standard', basisPoints: given.standard },
        { category: 'food', basisPoints: given.food },
      ],
      deliveryFee: price(given.fee),
    });
    return { basket, cafe, menu: new Map(products.map((product) => [product.productId, product])) };
  });

/** Rounds half up, with integers of any size. */
const divided = (numerator: bigint, denominator: bigint): number =>
  Number((2n * numerator + denominator) / (2n * denominator));

describe('any basket', () => {
  it('adds up, in one currency, to the minor unit', () => {
    fc.assert(
      fc.property(anyBasket, ({ basket, cafe, menu: anyMenu }) => {
        expect(basketRules.violations({ basket, cafe, menu: anyMenu })).toEqual([]);
        const { items, prices } = priceBasket(basket, cafe, anyMenu);
        const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
        for (const item of items) {
          expect(item.total.amount).toBe(item.unitPrice.amount * item.quantity);
          expect(item.unitPrice.amount).toBeGreaterThanOrEqual(sum(item.options.map(({ price }) => price.amount)));
        }
        const { subtotal, deliveryFee, tip, tax, taxes, total, taxIncluded } = prices;
        expect(subtotal.amount).toBe(sum(items.map((item) => item.total.amount)));
        expect(tax.amount).toBe(sum(taxes.map(({ amount }) => amount.amount)));
        const added = taxIncluded ? 0 : tax.amount;
        expect(total.amount).toBe(subtotal.amount + deliveryFee.amount + tip.amount + added);
        const currencies = [subtotal, deliveryFee, tip, tax, total].map(({ currency }) => currency);
        expect(new Set(currencies)).toEqual(new Set([cafe.currency]));
      }),
    );
  });

  it('is taxed once per rate, rounded half up', () => {
    fc.assert(
      fc.property(anyBasket, ({ basket, cafe, menu: anyMenu }) => {
        const { items, prices } = priceBasket(basket, cafe, anyMenu);
        const bases = new Map<string, bigint>();
        const bear = (category: string, amount: number) =>
          bases.set(category, (bases.get(category) ?? 0n) + BigInt(amount));
        for (const item of items)
          bear(anyMenu.get(item.productId)?.kind === 'food' ? 'food' : 'standard', item.total.amount);
        if (prices.deliveryFee.amount > 0) bear('standard', prices.deliveryFee.amount);
        const expected = cafe.taxRates.flatMap(({ category, basisPoints }) => {
          const base = bases.get(category);
          if (base === undefined) return [];
          const rate = BigInt(basisPoints);
          return [divided(base * rate, cafe.pricesIncludeTax ? 10_000n + rate : 10_000n)];
        });
        expect(prices.taxes.map(({ amount }) => amount.amount)).toEqual(expected);
      }),
    );
  });

  it('costs more with a larger quantity', () => {
    fc.assert(
      fc.property(anyBasket, ({ basket, cafe, menu: anyMenu }) => {
        const twice = { ...basket, items: basket.items.map((item) => ({ ...item, quantity: item.quantity * 2 })) };
        const once = priceBasket(basket, cafe, anyMenu).prices;
        expect(priceBasket(twice, cafe, anyMenu).prices.subtotal.amount).toBe(2 * once.subtotal.amount);
      }),
    );
  });
});

describe('a total that is too large', () => {
  const violationsOf = (basket: Basket, anyMenu = testMenu) =>
    basketRules.violations({ basket, cafe: cafeWith(), menu: anyMenu });

  it('is refused because of the items', () => {
    const [latte] = [...testMenu.values()];
    const dear = { ...latte!, sizes: [{ code: 'small', price: gbp(9_007_199_254_740_991), soldOut: false }] };
    const items = [{ productId: latteId, size: 'small', quantity: 1_000_000 }];
    expect(violationsOf(requestWith({ items }), new Map([[latteId, dear]]))).toEqual([
      { pointer: '/items', code: 'total-in-range', detail: 'The total is too large for one order.' },
    ]);
  });

  it('is refused because of the tip', () => {
    expect(violationsOf(requestWith({ tip: gbp(MAX_ORDER_TOTAL - 679) }))).toEqual([
      { pointer: '/tip/amount', code: 'total-in-range', detail: 'The total is too large for one order.' },
    ]);
    expect(violationsOf(requestWith({ tip: gbp(MAX_ORDER_TOTAL - 680) }))).toEqual([]);
  });
});

describe('the estimate for the limit', () => {
  const items = [{ productId: latteId, size: 'small', options: [oatId], quantity: 2 }];
  const delivery = requestWith({ items, fulfilment: 'delivery', tip: gbp(50) });

  it('is the gross of goods and fee where prices include tax', () => {
    expect(estimateTotal(delivery, cafeWith(), testMenu)).toEqual({ goods: 680 + 299, tip: 50 });
    expect(estimateTotal(requestWith({ items }), cafeWith(), testMenu)).toEqual({ goods: 680, tip: 0 });
  });

  it('adds the highest tax where they do not', () => {
    const { goods, tip } = estimateTotal(delivery, cafeWith({ pricesIncludeTax: false }), testMenu);
    expect(goods).toBeCloseTo((680 + 299) * 1.2, 6);
    expect(tip).toBe(50);
    expect(estimateTotal(delivery, cafeWith({ pricesIncludeTax: false, taxRates: [] }), testMenu).goods).toBe(979);
  });

  it('does not count what is not on the menu, and finds the price of the size', () => {
    const unknown = [
      { productId: 'none', size: 'small', quantity: 1 },
      { productId: latteId, size: 'vat', quantity: 1 },
      { productId: latteId, size: 'large', quantity: 1 },
    ];
    expect(estimateTotal(requestWith({ items: unknown }), cafeWith(), testMenu).goods).toBe(380);
  });

  it('of exactly the limit is accepted', () => {
    const [latte] = [...testMenu.values()];
    const dear = {
      ...latte!,
      modifierGroups: [],
      sizes: [{ code: 'small', price: gbp(MAX_ORDER_TOTAL), soldOut: false }],
    };
    const one = { items: [{ productId: latteId, size: 'small', quantity: 1 }] };
    const facts = { basket: requestWith(one), cafe: cafeWith(), menu: new Map([[latteId, dear]]) };
    expect(basketRules.violations(facts)).toEqual([]);
  });
});

describe('a basket that was not checked by the rules', () => {
  const pricing = (items: Basket['items'], cafe = cafeWith()) => priceBasket(requestWith({ items }), cafe, testMenu);

  it('is not priced', () => {
    expect(() => pricing([{ productId: 'none', size: 'small', quantity: 1 }])).toThrow(
      'Product none is not on the menu',
    );
    expect(() => pricing([{ productId: latteId, size: 'vat', quantity: 1 }])).toThrow(
      `Product ${latteId} has no size vat`,
    );
    const cafe = cafeWith({ id: 'soho', taxRates: [{ category: 'food', basisPoints: 500 }] });
    expect(() => pricing([{ productId: latteId, size: 'small', quantity: 1 }], cafe)).toThrow(
      'Cafe soho has no standard tax rate',
    );
  });
});
