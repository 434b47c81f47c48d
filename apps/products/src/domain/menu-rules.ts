import { at, duplicateIndexes, rule, rules } from '@coffeemesh/kernel';
import type { MenuSetting } from './menu.ts';
import type { Product } from './product.ts';

export type MenuProductFacts = { setting: MenuSetting; product: Product; /** The cafe's currency. */ currency: string };

/** Rules for a cafe's setting of a product. */
export const menuProductRules = rules<MenuProductFacts>(
  rule('known-size', ({ setting, product }) =>
    setting.sizePrices.flatMap(({ size }, i) =>
      product.sizes.some(({ code }) => code === size)
        ? []
        : [at(`/sizePrices/${i}/size`, 'The product does not have this size.')],
    ),
  ),
  rule('known-option', ({ setting, product }) => {
    const known = new Set(product.modifierGroups.flatMap(({ options }) => options.map(({ id }) => id)));
    return setting.optionPrices.flatMap(({ optionId }, i) =>
      known.has(optionId) ? [] : [at(`/optionPrices/${i}/optionId`, 'The product does not have this option.')],
    );
  }),
  rule('priced-once', ({ setting }) => [
    ...duplicateIndexes(setting.sizePrices.map(({ size }) => size)).map((i) =>
      at(`/sizePrices/${i}/size`, 'This size has more than one price.'),
    ),
    ...duplicateIndexes(setting.optionPrices.map(({ optionId }) => optionId)).map((i) =>
      at(`/optionPrices/${i}/optionId`, 'This option has more than one price.'),
    ),
  ]),
  rule('cafe-currency', ({ setting, currency }) =>
    [
      ...setting.sizePrices.map(({ price }, i) => ({ price, pointer: `/sizePrices/${i}` })),
      ...setting.optionPrices.map(({ price }, i) => ({ price, pointer: `/optionPrices/${i}` })),
    ].flatMap(({ price, pointer }) =>
      price.currency === currency ? [] : [at(`${pointer}/price/currency`, `The currency of this cafe is ${currency}.`)],
    ),
  ),
);

/** Rules for a manual sold-out mark. */
export const soldOutRules = rules<{ until: Date | null; now: Date }>(
  rule(
    'until-in-future',
    ({ until, now }) => until !== null && until <= now && at('/until', 'The instant must be in the future.'),
  ),
);
