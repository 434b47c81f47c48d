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
  const sizePrices = new Map(setting.sizePrices.map(({ size, price }) => [size, price]));
  const optionPrices = new Map(setting.optionPrices.map(({ optionId, price }) => [optionId, price]));
  const sizes = product.sizes.flatMap(({ code, name, prices, nutrition }) => {
    const price = sizePrices.get(code) ?? priceIn(prices, currency);
    const soldOut = marks.sizes.includes(code);
    return price === undefined ? [] : [{ code, name, price, ...(nutrition && { nutrition }), soldOut }];
  });
  const modifierGroups = product.modifierGroups.map(({ id, name, minimum, maximum, options }) => ({
    id,
    name,
    minimum,
    maximum,
    options: options.flatMap((option) => {
      const price = optionPrices.get(option.id) ?? priceIn(option.prices, currency);
      const soldOut = marks.options.includes(option.id);
      return price === undefined ? [] : [{ ...option, price, prices: undefined, soldOut }].map(withoutPriceList);
    }),
  }));
  const isPriced = sizes.length > 0 && modifierGroups.every(({ minimum, options }) => options.length >= minimum);
  if (!isPriced) return [];
  const { id, categoryId, kind, name, description, pictureUrl, allergens, diets } = product;
  const groups = modifierGroups.filter(({ options }) => options.length > 0);
  const shared = { productId: id, categoryId, kind, name, description, pictureUrl, allergens, diets };
  return [{ ...shared, sizes, modifierGroups: groups, ...soldOutOf({ sizes, modifierGroups: groups }, marks) }];
};

const withoutPriceList = <T extends { prices: undefined }>({ prices: _, ...option }: T): Omit<T, 'prices'> => option;

const priceIn = (prices: readonly Money[], currency: string): Money | undefined =>
  prices.find((price) => price.currency === currency);
