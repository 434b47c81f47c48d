import { at, rule, rules } from '@coffeemesh/kernel';
import type { MenuSetting } from './menu.ts';
import type { Product } from './product.ts';
import { repeated } from './repeated.ts';

export type MenuProductFacts = { setting: MenuSetting; product: Product; /** The cafe's own. */ currency: string };

/** What a cafe may set for a product. */
export const menuProductRules = rules<MenuProductFacts>(
  rule('known-size', ({ setting, product }) =>
    setting.sizePrices.flatMap(({ size }, i) =>
      product.sizes.some(({ code }) => code === size)
        ? []
        : [at(`/sizePrices/${i}/size`, 'The product has no such size.')],
    ),
  ),
  rule('known-option', ({ setting, product }) => {
    const known = new Set(product.modifierGroups.flatMap(({ options }) => options.map(({ id }) => id)));
    return setting.optionPrices.flatMap(({ optionId }, i) =>
      known.has(optionId) ? [] : [at(`/optionPrices/${i}/optionId`, 'The product has no such option.')],
    );
  }),
  rule('priced-once', ({ setting }) => [
    ...repeated(setting.sizePrices.map(({ size }) => size)).map((i) =>
      at(`/sizePrices/${i}/size`, 'This size has a price already.'),
    ),
    ...repeated(setting.optionPrices.map(({ optionId }) => optionId)).map((i) =>
      at(`/optionPrices/${i}/optionId`, 'This option has a price already.'),
    ),
  ]),
  rule('cafe-currency', ({ setting, currency }) =>
    [
      ...setting.sizePrices.map(({ price }, i) => ({ price, pointer: `/sizePrices/${i}` })),
      ...setting.optionPrices.map(({ price }, i) => ({ price, pointer: `/optionPrices/${i}` })),
    ].flatMap(({ price, pointer }) =>
      price.currency === currency ? [] : [at(`${pointer}/price/currency`, `This cafe sells in ${currency}.`)],
    ),
  ),
);

/** What a mark set by hand must be. */
export const soldOutRules = rules<{ until: Date | null; now: Date }>(
  rule('until-in-future', ({ until, now }) => until !== null && until <= now && at('/until', 'This instant is past.')),
);
