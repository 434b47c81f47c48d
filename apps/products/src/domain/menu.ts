import type { Money } from '@coffeemesh/kernel';
import type { Allergen, Diet, Nutrition, Product, ProductKind } from './product.ts';
import { soldOutStatus, type SoldOutMarks, type SoldOut } from './sold-out.ts';

/** The products that a cafe sells now, priced in its currency. */
export type Menu = { cafeId: string; currency: string; categories: MenuCategory[]; products: MenuItem[] };
export type MenuCategory = { id: string; name: string; description: string | null };

/** A product on the menu of one cafe. */
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

/** A cafe's setting for a product. Missing prices come from the catalogue. */
export type MenuSetting = {
  available: boolean;
  sizePrices: readonly { size: string; price: Money }[];
  optionPrices: readonly { optionId: string; price: Money }[];
};

/** The setting of a cafe that has changed nothing. */
export const catalogueSetting: MenuSetting = { available: true, sizePrices: [], optionPrices: [] };

/** Everything that a menu is built from; categories and products are in menu order. */
export type MenuSources = {
  cafeId: string;
  currency: string;
  categories: readonly MenuCategory[];
  products: readonly { product: CatalogueProduct; setting: MenuSetting; marks: SoldOutMarks }[];
};
export type CatalogueProduct = Omit<Product, 'published' | 'createdAt' | 'updatedAt' | 'version'>;

/**
 * Applies a cafe's prices, availability and sold-out marks to the catalogue. Leaves out unavailable products, sizes and
 * options without a price in the cafe's currency, and empty categories.
 */
export const buildMenu = ({ cafeId, currency, categories, products }: MenuSources): Menu => {
  const items = products.flatMap(({ product, setting, marks }): MenuItem[] =>
    setting.available ? toMenuItem(product, setting, marks, currency) : [],
  );
  const used = new Set(items.map(({ categoryId }) => categoryId));
  return { cafeId, currency, categories: categories.filter(({ id }) => used.has(id)), products: items };
};

const toMenuItem = (
  product: CatalogueProduct,
  setting: MenuSetting,
  marks: SoldOutMarks,
  currency: string,
): MenuItem[] => {
  const sizes = toMenuSizes(product, setting, marks, currency);
  const groups = toMenuGroups(product, setting, marks, currency);
  const canBeOrdered = sizes.length > 0 && groups.every(({ minimum, options }) => options.length >= minimum);
  if (!canBeOrdered) return [];
  const { id, categoryId, kind, name, description, pictureUrl, allergens, diets } = product;
  const shared = { productId: id, categoryId, kind, name, description, pictureUrl, allergens, diets };
  const choices = { sizes, modifierGroups: groups.filter(({ options }) => options.length > 0) };
  return [{ ...shared, ...choices, ...soldOutStatus(choices, marks) }];
};

const toMenuSizes = (
  { sizes }: CatalogueProduct,
  { sizePrices }: MenuSetting,
  marks: SoldOutMarks,
  currency: string,
) => {
  const cafePrices = new Map(sizePrices.map(({ size, price }) => [size, price]));
  return sizes.flatMap(({ code, name, prices, nutrition }) => {
    const price = cafePrices.get(code) ?? priceIn(prices, currency);
    const soldOut = marks.sizes.includes(code);
    return price === undefined ? [] : [{ code, name, price, ...(nutrition && { nutrition }), soldOut }];
  });
};

const toMenuGroups = (
  product: CatalogueProduct,
  { optionPrices }: MenuSetting,
  marks: SoldOutMarks,
  currency: string,
) => {
  const cafePrices = new Map(optionPrices.map(({ optionId, price }) => [optionId, price]));
  return product.modifierGroups.map(({ options, ...group }) => ({
    ...group,
    options: options.flatMap(({ id, name, prices, isDefault, allergens }) => {
      const price = cafePrices.get(id) ?? priceIn(prices, currency);
      const soldOut = marks.options.includes(id);
      return price === undefined ? [] : [{ id, name, price, isDefault, allergens, soldOut }];
    }),
  }));
};

const priceIn = (prices: readonly Money[], currency: string): Money | undefined =>
  prices.find((price) => price.currency === currency);
