import type { Money } from '@coffeemesh/kernel';
import type { Allergen, Diet, Nutrition, Product, ProductKind } from './product.ts';
import { soldOutOf, type Marks, type SoldOut } from './sold-out.ts';

/** What a cafe sells now, in its own currency. */
export type Menu = { cafeId: string; currency: string; categories: MenuCategory[]; products: MenuItem[] };
export type MenuCategory = { id: string; name: string; description: string | null };

/** A product as one cafe sells it. */
export type MenuItem = SoldOut & {
  productId: string;
  categoryId: string;
  kind: ProductKind;
  name: string;
  description: string | null;
  pictureUrl: string | null;
  sizes: { code: string; name: string; price: Money; nutrition?: Nutrition; soldOut: boolean }[];
  modifierGroups: {
    id: string;
    name: string;
    minimum: number;
    maximum: number;
    options: { id: string; name: string; price: Money; isDefault: boolean; allergens: Allergen[]; soldOut: boolean }[];
  }[];
  allergens: Allergen[];
  diets: Diet[];
};

/** What a cafe has set for a product beside the catalogue; prices that it does not name are the catalogue's. */
export type MenuSetting = {
  available: boolean;
  sizePrices: readonly { size: string; price: Money }[];
  optionPrices: readonly { optionId: string; price: Money }[];
};

/** The setting of a cafe that has set nothing. */
export const asInCatalogue: MenuSetting = { available: true, sizePrices: [], optionPrices: [] };

/** What a menu is made of; categories and products in the order of the menu. */
export type MenuSources = {
  cafeId: string;
  currency: string;
  categories: readonly MenuCategory[];
  products: readonly { product: MenuProductSource; setting: MenuSetting; marks: Marks }[];
};
export type MenuProductSource = Omit<Product, 'published' | 'createdAt' | 'updatedAt' | 'version'>;

/**
 * Lays a cafe's prices, availability and sold-out marks over the catalogue.
 * What the cafe does not sell, or what has no price in its currency, is left out, and so are categories without products.
 */
export const layMenu = ({ cafeId, currency, categories, products }: MenuSources): Menu => {
  const items = products.flatMap(({ product, setting, marks }): MenuItem[] =>
    setting.available ? itemOf(product, setting, marks, currency) : [],
  );
  const shown = new Set(items.map(({ categoryId }) => categoryId));
  return { cafeId, currency, categories: categories.filter(({ id }) => shown.has(id)), products: items };
};

const itemOf = (product: MenuProductSource, setting: MenuSetting, marks: Marks, currency: string): MenuItem[] => {
  const sizes = sizesOf(product, setting, marks, currency);
  const groups = groupsOf(product, setting, marks, currency);
  const canBeOrdered = sizes.length > 0 && groups.every(({ minimum, options }) => options.length >= minimum);
  if (!canBeOrdered) return [];
  const { id, categoryId, kind, name, description, pictureUrl, allergens, diets } = product;
  const shared = { productId: id, categoryId, kind, name, description, pictureUrl, allergens, diets };
  const choices = { sizes, modifierGroups: groups.filter(({ options }) => options.length > 0) };
  return [{ ...shared, ...choices, ...soldOutOf(choices, marks) }];
};

const sizesOf = ({ sizes }: MenuProductSource, { sizePrices }: MenuSetting, marks: Marks, currency: string) => {
  const own = new Map(sizePrices.map(({ size, price }) => [size, price]));
  return sizes.flatMap(({ code, name, prices, nutrition }) => {
    const price = own.get(code) ?? priceIn(prices, currency);
    const soldOut = marks.sizes.includes(code);
    return price === undefined ? [] : [{ code, name, price, ...(nutrition && { nutrition }), soldOut }];
  });
};

const groupsOf = (product: MenuProductSource, { optionPrices }: MenuSetting, marks: Marks, currency: string) => {
  const own = new Map(optionPrices.map(({ optionId, price }) => [optionId, price]));
  return product.modifierGroups.map(({ options, ...group }) => ({
    ...group,
    options: options.flatMap(({ id, name, prices, isDefault, allergens }) => {
      const price = own.get(id) ?? priceIn(prices, currency);
      const soldOut = marks.options.includes(id);
      return price === undefined ? [] : [{ id, name, price, isDefault, allergens, soldOut }];
    }),
  }));
};

const priceIn = (prices: readonly Money[], currency: string): Money | undefined =>
  prices.find((price) => price.currency === currency);
