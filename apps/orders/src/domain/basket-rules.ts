import { at, rule, rules, type Violation, metresBetween } from '@coffeemesh/kernel';
import type { Basket, BasketItem } from './basket.ts';
import type { Cafe, Menu, MenuProduct } from './cafe.ts';
import { chosenOptions } from './chosen-options.ts';
import { MAX_ORDER_TOTAL } from './policy.ts';
import { estimateTotal } from './pricing.ts';

/** `cafe` is undefined for an unknown cafe; its menu is empty then. */
export type BasketFacts = { basket: Basket; cafe: Cafe | undefined; menu: Menu };

/** The rules of every basket: what this cafe can price. */
export const basketRules = rules<BasketFacts>(
  rule('cafe-known', ({ cafe }) => cafe === undefined && at('/cafeId', 'There is no such cafe.')),
  rule(
    'fulfilment-offered',
    ({ basket, cafe }) =>
      cafe !== undefined &&
      !cafe.fulfilmentTypes.includes(basket.fulfilment) &&
      at('/fulfilment', `This cafe offers ${cafe.fulfilmentTypes.join(', ')}.`),
  ),
  rule(
    'delivery-needs-address',
    ({ basket }) =>
      basket.fulfilment === 'delivery' &&
      basket.address === undefined &&
      at('/address', 'A delivery order needs an address.'),
  ),
  rule(
    'address-for-delivery',
    ({ basket }) =>
      basket.fulfilment !== 'delivery' &&
      basket.address !== undefined &&
      at('/address', 'Only a delivery order has an address.'),
  ),
  rule('delivery-in-reach', ({ basket, cafe }) => {
    const position = basket.fulfilment === 'delivery' ? basket.address?.position : undefined;
    if (cafe === undefined || position === undefined) return false;
    const metres = Math.round(metresBetween(cafe.position, position));
    return (
      metres > cafe.deliveryRadiusMetres &&
      at(
        '/address/position',
        `The address is ${metres} m away; this cafe delivers up to ${cafe.deliveryRadiusMetres} m.`,
      )
    );
  }),
  rule('items-on-menu', ({ basket, cafe, menu }) =>
    cafe === undefined
      ? []
      : basket.items.flatMap((item, i) =>
          menu.has(item.productId) ? [] : [at(`/items/${i}/productId`, "Not on this cafe's menu today.")],
        ),
  ),
  rule('size-on-menu', (facts) =>
    eachProduct(facts, (item, product, i) =>
      product.sizes.some(({ code }) => code === item.size)
        ? []
        : [at(`/items/${i}/size`, `Available sizes: ${product.sizes.map(({ code }) => code).join(', ')}.`)],
    ),
  ),
  rule('options-on-menu', (facts) =>
    eachProduct(facts, (item, product, i) => {
      const known = new Set(product.modifierGroups.flatMap(({ options }) => options.map(({ id }) => id)));
      return (item.options ?? []).flatMap((id, j) =>
        known.has(id) ? [] : [at(`/items/${i}/options/${j}`, 'This product has no such option.')],
      );
    }),
  ),
  rule('options-once', ({ basket }) =>
    basket.items.flatMap(({ options = [] }, i) =>
      options.flatMap((id, j) =>
        options.indexOf(id) < j ? [at(`/items/${i}/options/${j}`, 'This option is listed twice.')] : [],
      ),
    ),
  ),
  rule('options-within-groups', (facts) =>
    eachProduct(facts, (item, product, i) => {
      const chosen = new Set(chosenOptions(item, product).map(({ id }) => id));
      return product.modifierGroups.flatMap(({ name, minimum, maximum, options }) => {
        const count = options.filter(({ id }) => chosen.has(id)).length;
        if (count >= minimum && count <= maximum) return [];
        const required = minimum === maximum ? `exactly ${minimum}` : `${minimum} to ${maximum}`;
        return [at(`/items/${i}/options`, `Choose ${required} of ${name}.`)];
      });
    }),
  ),
  rule('items-available', (facts) => eachProduct(facts, soldOut)),
  rule(
    'tip-currency',
    ({ basket: { tip }, cafe }) =>
      cafe !== undefined &&
      tip !== undefined &&
      tip.currency !== cafe.currency &&
      at('/tip/currency', `This cafe accepts ${cafe.currency}.`),
  ),
  rule('total-in-range', ({ basket, cafe, menu }) => {
    if (cafe === undefined) return false;
    const { goods, tip } = estimateTotal(basket, cafe, menu);
    if (goods > MAX_ORDER_TOTAL) return at('/items', 'The total is too large for one order.');
    return goods + tip > MAX_ORDER_TOTAL && at('/tip/amount', 'The total is too large for one order.');
  }),
);

const eachProduct = (
  { basket, menu }: BasketFacts,
  check: (item: BasketItem, product: MenuProduct, index: number) => Violation[],
): Violation[] =>
  basket.items.flatMap((item, i) => {
    const product = menu.get(item.productId);
    return product === undefined ? [] : check(item, product, i);
  });

const soldOut = (item: BasketItem, product: MenuProduct, i: number): Violation[] => {
  if (product.soldOut) return [at(`/items/${i}/productId`, `${product.name} is sold out.`)];
  if (product.sizes.some(({ code, soldOut: isOut }) => code === item.size && isOut))
    return [at(`/items/${i}/size`, `${product.name} is sold out in this size.`)];
  return chosenOptions(item, product)
    .filter((option) => option.soldOut)
    .map((option) => {
      const j = item.options?.indexOf(option.id) ?? -1;
      return at(j < 0 ? `/items/${i}/options` : `/items/${i}/options/${j}`, `${option.name} is sold out.`);
    });
};
