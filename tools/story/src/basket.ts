import type { BasketItem, OrderRequest } from '@coffeemesh/orders-client';
import type { Menu, MenuItem, MenuModifierGroup } from '@coffeemesh/products-client';
import { ScenarioFailed } from './expect.ts';

/** The cafe of the scenarios, in London. */
export const cafeId = '0190c0de-0000-7000-8000-00000000ca01';

const address = {
  line1: '12 Dean Street',
  city: 'London',
  postalCode: 'W1D 3RP',
  country: 'GB',
  position: { latitude: 51.5143, longitude: -0.1317 },
};

/** Two drinks with modifiers and a cake, taken from the menu. */
export type Choice = { request: OrderRequest; descriptions: string[]; cake: MenuItem };

/** @throws ScenarioFailed if the menu lacks them */
export const chooseFrom = (menu: Menu): Choice => {
  const onSale = menu.products.filter((product) => !product.soldOut);
  const drinks = onSale
    .filter(({ kind, modifierGroups }) => kind === 'beverage' && modifierGroups.length > 0)
    .slice(0, 2);
  const cake =
    onSale.find(({ kind, name }) => kind === 'food' && /cake/i.test(name)) ??
    onSale.find(({ kind }) => kind === 'food');
  if (drinks.length < 2 || cake === undefined)
    throw new ScenarioFailed('The menu has no two drinks with modifiers and a cake on sale.');
  const chosen = [...drinks, cake].map((product) => ({ product, item: itemOf(product) }));
  return {
    cake,
    descriptions: chosen.map(({ product, item }) => describe(product, item)),
    request: {
      cafeId,
      fulfilment: 'delivery',
      items: chosen.map(({ item }) => item),
      address,
      contact: { name: 'Ada', phone: '+442079460018' },
    },
  };
};

const itemOf = (product: MenuItem): BasketItem => {
  const size = product.sizes.find(({ soldOut }) => !soldOut);
  if (size === undefined) throw new ScenarioFailed(`${product.name} has no size on sale.`);
  return {
    productId: product.productId,
    size: size.code,
    options: product.modifierGroups.flatMap(optionsOf),
    quantity: 1,
  };
};

/** The minimum number of options of the group, at least one; options that are not the default come first. */
const optionsOf = ({ minimum, options }: MenuModifierGroup): string[] =>
  options
    .filter(({ soldOut }) => !soldOut)
    .sort((left, right) => Number(left.isDefault) - Number(right.isDefault))
    .slice(0, Math.max(1, minimum))
    .map(({ id }) => id);

const describe = (product: MenuItem, { size, options = [] }: BasketItem): string => {
  const all = product.modifierGroups.flatMap((group) => group.options);
  const names = options.map((id) => all.find((option) => option.id === id)?.name.toLowerCase());
  return `${product.name} (${[size, ...names].join(', ')})`;
};
