import { money } from '@coffeemesh/kernel';
import { testId } from '@coffeemesh/testing';
import { basketRules } from '../../src/domain/basket-rules.ts';
import type { OrderRequest } from '../../src/domain/basket.ts';
import type { Cafe, Menu, MenuProduct } from '../../src/domain/cafe.ts';
import { orderRequestRules } from '../../src/domain/order-request-rules.ts';
import {
  address,
  cafeWith,
  cake,
  cakeId,
  latte,
  latteId,
  testMenu,
  menuOf,
  now,
  oatId,
  opening,
  requestWith,
  shotId,
  wholeId,
} from '../builders.ts';

type Given = { request?: Partial<OrderRequest>; cafe?: Partial<Cafe>; menu?: Menu; open?: boolean };

const violationsOf = ({ request, cafe, menu: given = testMenu, open = true }: Given): string[] =>
  orderRequestRules
    .violations({ basket: requestWith(request), cafe: cafeWith(cafe), menu: given, opening: { ...opening, open }, now })
    .map(({ code, pointer }) => `${code} ${pointer}`);

const item = (changes: object = {}) => ({ productId: latteId, size: 'small', quantity: 1, ...changes });
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const soldOutSize: MenuProduct = { ...cake, sizes: [{ code: 'slice', price: money(420, 'GBP'), soldOut: true }] };
const soldOutOat: MenuProduct = {
  ...latte,
  modifierGroups: latte.modifierGroups.map((group) => ({
    ...group,
    options: group.options.map((option) => ({ ...option, soldOut: option.id === oatId })),
  })),
};
const contact = { name: 'Ada' };
const away = { ...address, position: { latitude: 51.6, longitude: -0.1312 } };

const cases: readonly (readonly [says: string, given: Given, violations: readonly string[]])[] = [
  ['a plain order', {}, []],
  ['a delivery with address and contact', { request: { fulfilment: 'delivery', address, contact } }, []],
  [
    'a delivery without either',
    { request: { fulfilment: 'delivery' } },
    ['delivery-needs-address /address', 'delivery-needs-contact /contact'],
  ],
  ['an address without a delivery', { request: { address } }, ['address-for-delivery /address']],
  [
    'a delivery beyond reach',
    { request: { fulfilment: 'delivery', address: away, contact } },
    ['delivery-in-reach /address/position'],
  ],
  ['what the cafe does not offer', { cafe: { fulfilmentTypes: ['dine-in'] } }, ['fulfilment-offered /fulfilment']],
  [
    'products that are not on the menu, each of them',
    { request: { items: [item({ productId: testId(1) }), item(), item({ productId: testId(2) })] } },
    ['items-on-menu /items/0/productId', 'items-on-menu /items/2/productId'],
  ],
  ['a size that there is not', { request: { items: [item({ size: 'vat' })] } }, ['size-on-menu /items/0/size']],
  [
    'an option that there is not',
    { request: { items: [item({ options: [oatId, testId(9)] })] } },
    ['options-on-menu /items/0/options/1'],
  ],
  [
    'an option twice',
    { request: { items: [item({ options: [shotId, oatId, shotId] })] } },
    ['options-once /items/0/options/2'],
  ],
  [
    'more of a group than may be',
    { request: { items: [item({ options: [oatId, wholeId] })] } },
    ['options-within-groups /items/0/options'],
  ],
  [
    'a product that is sold out',
    { menu: menuOf({ ...latte, soldOut: true }, cake) },
    ['items-available /items/0/productId'],
  ],
  [
    'a size that is sold out',
    { menu: menuOf(soldOutSize), request: { items: [item({ productId: cakeId, size: 'slice' })] } },
    ['items-available /items/0/size'],
  ],
  [
    'an option that is sold out',
    { menu: menuOf(soldOutOat), request: { items: [item({ options: [shotId, oatId] })] } },
    ['items-available /items/0/options/1'],
  ],
  ['a tip in another currency', { request: { tip: money(1, 'USD') } }, ['tip-currency /tip/currency']],
  ['a time too near', { request: { scheduledAt: inMinutes(9) } }, ['scheduled-in-time /scheduledAt']],
  ['the nearest time', { request: { scheduledAt: inMinutes(10) } }, []],
  ['a time too far', { request: { scheduledAt: inMinutes(31 * 24 * 60) } }, ['scheduled-within-days /scheduledAt']],
  [
    'a time when it is closed',
    { request: { scheduledAt: inMinutes(60) }, open: false },
    ['scheduled-when-open /scheduledAt'],
  ],
  [
    'everything at once',
    { request: { fulfilment: 'delivery', tip: money(1, 'USD'), items: [item({ size: 'vat', options: [testId(9)] })] } },
    [
      'delivery-needs-address /address',
      'size-on-menu /items/0/size',
      'options-on-menu /items/0/options/0',
      'tip-currency /tip/currency',
      'delivery-needs-contact /contact',
    ],
  ],
];

describe('the rules of an order', () => {
  it.each(cases)('%s', (_says, given, violations) => {
    expect(violationsOf(given)).toEqual(violations);
  });

  it('report only that the cafe is unknown', () => {
    const facts = { basket: requestWith({ tip: money(1, 'USD') }), cafe: undefined, menu: menuOf() };
    expect(basketRules.violations(facts)).toEqual([
      { pointer: '/cafeId', code: 'cafe-known', detail: 'There is no such cafe.' },
    ]);
  });

  it('each have a case above', () => {
    const named = new Set(cases.flatMap(([, , violations]) => violations.map((violation) => violation.split(' ')[0])));
    const elsewhere = ['cafe-known', 'total-in-range'];
    expect(
      orderRequestRules.rules
        .map(({ name }) => name)
        .filter((name) => !named.has(name))
        .sort(),
    ).toEqual(elsewhere);
  });
});
