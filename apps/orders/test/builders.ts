import { money } from '@coffeemesh/kernel';
import { testId } from '@coffeemesh/testing';
import type { OrderRequest } from '../src/domain/basket.ts';
import { beginSaga } from '../src/domain/begin-saga.ts';
import type { Cafe, Menu, MenuProduct, Opening } from '../src/domain/cafe.ts';
import type { Order } from '../src/domain/order.ts';
import { draftOrder, newOrder } from '../src/domain/place-order.ts';
import type { Saga } from '../src/domain/saga.ts';

export const cafeId = testId(0xca01);
export const customerId = testId(0xee01);
export const latteId = testId(0xd001);
export const cakeId = testId(0xd002);
export const oatId = testId(0xe001);
export const wholeId = testId(0xe002);
export const shotId = testId(0xe003);

export const now = new Date('2026-05-04T08:15:30.000Z');

/** A cafe in London: prices include tax, 20 % on everything but food. */
export const cafeWith = (changes: Partial<Cafe> = {}): Cafe => ({
  id: cafeId,
  currency: 'GBP',
  pricesIncludeTax: true,
  taxRates: [
    { category: 'standard', basisPoints: 2000 },
    { category: 'food', basisPoints: 500 },
  ],
  fulfilmentTypes: ['pickup', 'dine-in', 'delivery'],
  deliveryFee: money(299, 'GBP'),
  deliveryRadiusMetres: 3000,
  position: { latitude: 51.5132, longitude: -0.1312 },
  ...changes,
});

const option = (id: string, name: string, amount: number, isDefault = false) => ({
  id,
  name,
  price: money(amount, 'GBP'),
  isDefault,
  soldOut: false,
});

/** A latte, for which one milk must be chosen (whole by default) and up to two extras may be. */
export const latte: MenuProduct = {
  productId: latteId,
  name: 'Latte',
  kind: 'beverage',
  sizes: [
    { code: 'small', price: money(300, 'GBP'), soldOut: false },
    { code: 'large', price: money(380, 'GBP'), soldOut: false },
  ],
  modifierGroups: [
    {
      name: 'Milk',
      minimum: 1,
      maximum: 1,
      options: [option(wholeId, 'Whole milk', 0, true), option(oatId, 'Oat milk', 40)],
    },
    { name: 'Extras', minimum: 0, maximum: 2, options: [option(shotId, 'Extra shot', 80)] },
  ],
  soldOut: false,
};

export const cake: MenuProduct = {
  productId: cakeId,
  name: 'Carrot cake',
  kind: 'food',
  sizes: [{ code: 'slice', price: money(420, 'GBP'), soldOut: false }],
  modifierGroups: [],
  soldOut: false,
};

export const menuOf = (...products: readonly MenuProduct[]): Menu =>
  new Map(products.map((product) => [product.productId, product]));

export const testMenu = menuOf(latte, cake);

export const opening: Opening = { open: true, opensNextAt: null, leadTimeMs: 600_000 };

export const requestWith = (changes: Partial<OrderRequest> = {}): OrderRequest => ({
  cafeId,
  fulfilment: 'pickup',
  items: [{ productId: latteId, size: 'small', options: [oatId], quantity: 2 }],
  ...changes,
});

export const address = {
  line1: '12 Dean Street',
  city: 'London',
  country: 'GB',
  position: { latitude: 51.5143, longitude: -0.1317 },
};

export const orderWith = (changes: Partial<Order> = {}): Order => {
  const draft = draftOrder(requestWith(), { cafe: cafeWith(), menu: testMenu, opening }, now);
  return { ...newOrder(draft, testId(0xad01), customerId, 'customer', now).order, ...changes };
};

export const sagaWith = (changes: Partial<Saga> = {}): Saga => ({
  ...beginSaga(
    orderWith(),
    {
      id: testId(0x5a6a),
      lease: testId(0x1ea5e),
      means: { kind: 'card', token: 'tok_approve' },
      actor: 'customer',
      pendingKey: { callerId: customerId, operation: 'payOrder', key: 'key', fingerprint: 'print' },
      leadTimeMs: 600_000,
    },
    now,
  ),
  ...changes,
});

/** Two lattes with oat milk, at the counter: 680. */
export const pickup = {
  cafeId,
  fulfilment: 'pickup',
  items: [{ productId: latteId, size: 'small', options: [oatId], quantity: 2 }],
};
