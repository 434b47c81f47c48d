import { menuProductRules, soldOutRules, type MenuProductFacts } from '../../src/domain/menu-rules.ts';

const gbp = { amount: 300, currency: 'GBP' };
const usd = { amount: 400, currency: 'USD' };
const product = {
  sizes: [{ code: 'small' }, { code: 'large' }],
  modifierGroups: [{ options: [{ id: 'oat' }] }, { options: [{ id: 'shot' }, { id: 'syrup' }] }],
} as MenuProductFacts['product'];
type Prices = { sizePrices?: [size: string, price: typeof gbp][]; optionPrices?: [id: string, price: typeof gbp][] };
const violationsOf = ({ sizePrices = [], optionPrices = [] }: Prices) => {
  const setting = {
    sizePrices: sizePrices.map(([size, price]) => ({ size, price })),
    optionPrices: optionPrices.map(([optionId, price]) => ({ optionId, price })),
  } as unknown as MenuProductFacts['setting'];
  return menuProductRules
    .violations({ setting, product, currency: 'GBP' })
    .map(({ code, pointer, detail }) => `${code} ${pointer}: ${detail}`);
};

test.each<[says: string, Prices, violations: string[]]>([
  ['no prices', {}, []],
  [
    'a price for each size and option',
    {
      sizePrices: [
        ['small', gbp],
        ['large', gbp],
      ],
      optionPrices: [
        ['syrup', gbp],
        ['oat', gbp],
      ],
    },
    [],
  ],
  [
    'an unknown size',
    {
      sizePrices: [
        ['small', gbp],
        ['vat', gbp],
      ],
    },
    ['known-size /sizePrices/1/size: The product does not have this size.'],
  ],
  [
    'an unknown option',
    { optionPrices: [['gold', gbp]] },
    ['known-option /optionPrices/0/optionId: The product does not have this option.'],
  ],
  [
    'two prices of a size, and of an option',
    {
      sizePrices: [
        ['small', gbp],
        ['small', gbp],
      ],
      optionPrices: [
        ['oat', gbp],
        ['shot', gbp],
        ['oat', gbp],
      ],
    },
    [
      'priced-once /sizePrices/1/size: This size has more than one price.',
      'priced-once /optionPrices/2/optionId: This option has more than one price.',
    ],
  ],
  [
    'another currency than that of the cafe',
    {
      sizePrices: [
        ['small', gbp],
        ['large', usd],
      ],
      optionPrices: [['oat', usd]],
    },
    [
      'cafe-currency /sizePrices/1/price/currency: The currency of this cafe is GBP.',
      'cafe-currency /optionPrices/0/price/currency: The currency of this cafe is GBP.',
    ],
  ],
])('%s', (_says, given, violations) => {
  expect(violationsOf(given)).toEqual(violations);
});

describe('the end of a manual mark', () => {
  const now = new Date('2026-05-04T08:00:00.000Z');
  const expected = [{ code: 'until-in-future', pointer: '/until', detail: 'The instant must be in the future.' }];

  it.each([
    [null, []],
    [new Date('2026-05-04T08:00:00.001Z'), []],
    [now, expected],
    [new Date('2026-05-04T07:59:59.999Z'), expected],
  ])('%p', (until, violations) => {
    expect(soldOutRules.violations({ until, now })).toEqual(violations);
  });
});
