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

describe('what the rules say', () => {
  const detailOf = ({ request, cafe, menu: given = testMenu, open = true }: Given): string[] =>
    orderRequestRules
      .violations({
        basket: requestWith(request),
        cafe: cafeWith(cafe),
        menu: given,
        opening: { ...opening, open },
        now,
      })
      .map(({ detail }) => detail);

  const [milk, extras] = latte.modifierGroups;
  const withGroups = (changes: object, options = milk!.options) =>
    menuOf({ ...latte, modifierGroups: [{ ...milk!, ...changes, options }, extras!] });
  const withoutDefault = milk!.options.map((option) => ({ ...option, isDefault: false }));

  it.each<[Given, string[]]>([
    [{ cafe: { fulfilmentTypes: ['dine-in', 'delivery'] } }, ['This cafe offers dine-in, delivery.']],
    [
      { request: { fulfilment: 'delivery' } },
      ['A delivery order needs an address.', 'A delivery order needs a contact.'],
    ],
    [{ request: { address } }, ['Only a delivery order has an address.']],
    [
      { request: { fulfilment: 'delivery', address: away, contact } },
      ['The address is 9652 m away; this cafe delivers up to 3000 m.'],
    ],
    [{ request: { items: [item({ productId: testId(1) })] } }, ["Not on this cafe's menu today."]],
    [{ request: { items: [item({ size: 'vat' })] } }, ['Available sizes: small, large.']],
    [{ request: { items: [item({ options: [testId(9)] })] } }, ['This product has no such option.']],
    [{ request: { items: [item({ options: [shotId, shotId] })] } }, ['This option is listed twice.']],
    [{ request: { items: [item({ options: [oatId, wholeId] })] } }, ['Choose exactly 1 of Milk.']],
    [
      { menu: withGroups({ minimum: 1, maximum: 2 }, withoutDefault), request: { items: [item()] } },
      ['Choose 1 to 2 of Milk.'],
    ],
    [{ menu: menuOf({ ...latte, soldOut: true }) }, ['Latte is sold out.']],
    [
      { menu: menuOf(soldOutSize), request: { items: [item({ productId: cakeId, size: 'slice' })] } },
      ['Carrot cake is sold out in this size.'],
    ],
    [{ menu: menuOf(soldOutOat), request: { items: [item({ options: [oatId] })] } }, ['Oat milk is sold out.']],
    [{ request: { tip: money(1, 'USD') } }, ['This cafe accepts GBP.']],
    [{ request: { scheduledAt: inMinutes(9) } }, ['The earliest is 2026-05-04T08:25:30.000Z.']],
    [{ request: { scheduledAt: inMinutes(31 * 24 * 60) } }, ['Orders can be scheduled up to 30 days ahead.']],
    [{ request: { scheduledAt: inMinutes(60) }, open: false }, ['The cafe takes no orders for that time.']],
  ])('%#', (given, details) => {
    expect(detailOf(given)).toEqual(details);
  });

  it('an unlisted default that is sold out is reported for all options of the item', () => {
    const options = milk!.options.map((option) => ({ ...option, soldOut: option.id === wholeId }));
    const given = { menu: withGroups({}, options) };
    for (const items of [[item()], [item({ options: [shotId] })]])
      expect(violationsOf({ ...given, request: { items } })).toEqual(['items-available /items/0/options']);
    expect(violationsOf({ ...given, request: { items: [item({ options: [wholeId] })] } })).toEqual([
      'items-available /items/0/options/0',
    ]);
  });

  it('a size that is sold out concerns only who orders it', () => {
    const sizes = latte.sizes.map((size) => ({ ...size, soldOut: size.code === 'large' }));
    expect(violationsOf({ menu: menuOf({ ...latte, sizes }), request: { items: [item()] } })).toEqual([]);
  });

  it('a default is chosen only where a choice is required', () => {
    const optional = withGroups({ minimum: 0 });
    expect(violationsOf({ menu: optional, request: { items: [item()] } })).toEqual([]);
    const soldOutDefault = milk!.options.map((option) => ({ ...option, soldOut: option.isDefault }));
    const menu = withGroups({ minimum: 0 }, soldOutDefault);
    expect(violationsOf({ menu, request: { items: [item()] } })).toEqual([]);
  });

  it('an address in reach, or one whose position is not known, is accepted', () => {
    const nowhere = { ...address, position: undefined };
    expect(violationsOf({ request: { fulfilment: 'delivery', address: nowhere, contact } })).toEqual([]);
    // 9652 m, as above.
    const reach = { fulfilment: 'delivery', address: away, contact } as const;
    expect(violationsOf({ request: reach, cafe: { deliveryRadiusMetres: 9652 } })).toEqual([]);
    expect(violationsOf({ request: reach, cafe: { deliveryRadiusMetres: 9651 } })).toHaveLength(1);
  });

  it('an order may be scheduled for exactly 30 days ahead', () => {
    expect(violationsOf({ request: { scheduledAt: inMinutes(30 * 24 * 60) } })).toEqual([]);
    expect(violationsOf({ request: { scheduledAt: inMinutes(30 * 24 * 60) }, open: false })).toEqual([
      'scheduled-when-open /scheduledAt',
    ]);
  });

  it('nobody needs to be open now for a time that is not possible', () => {
    for (const minutes of [-1, 0]) {
      expect(violationsOf({ request: { scheduledAt: inMinutes(minutes) }, open: false })).toEqual([
        'scheduled-in-time /scheduledAt',
      ]);
    }
    expect(violationsOf({ request: { scheduledAt: inMinutes(31 * 24 * 60) }, open: false })).toEqual([
      'scheduled-within-days /scheduledAt',
    ]);
    expect(violationsOf({ open: false })).toEqual([]);
  });

  it('an unknown cafe has no opening to be checked', () => {
    const given = { basket: requestWith({ scheduledAt: inMinutes(1) }), cafe: undefined, menu: menuOf(), now };
    expect(orderRequestRules.violations({ ...given, opening: undefined }).map(({ code }) => code)).toEqual([
      'cafe-known',
    ]);
  });
});
