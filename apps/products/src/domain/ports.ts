import type { PageRequest, WriteEffects } from '@coffeemesh/kernel';
import type { Category } from './category.ts';
import type { Menu, MenuSetting } from './menu.ts';
import type { Allergen, Diet, Product, ProductKind } from './product.ts';
import type { Choices, SoldOutMarks } from './sold-out.ts';

/** Stores categories. After a write no copy of the service returns an older menu. */
export type CategoryStore = {
  /** @throws NotFound */
  get(id: string): Promise<Category>;
  exists(id: string): Promise<boolean>;
  list(sort: 'name' | 'position', page: PageRequest<'text' | 'number'>): Promise<Category[]>;
  /** @throws CategoryNameTaken */
  insert(category: Category, effects: WriteEffects): Promise<void>;
  /** Replaces the version before this one. @throws CategoryNameTaken, StaleVersion */
  replace(category: Category, effects: WriteEffects): Promise<void>;
  /** @throws CategoryInUse, StaleVersion */
  remove(category: Category, effects: WriteEffects): Promise<void>;
};

export type ProductFilters = {
  search?: string;
  categoryId?: string;
  kind?: ProductKind;
  /** Products that contain none of these. */
  allergenFree?: readonly Allergen[];
  diet?: Diet;
  published?: boolean;
};

/** Stores the catalogue. After a write no copy of the service returns an older menu. */
export type ProductStore = {
  /** A product that is not deleted. @throws NotFound */
  get(id: string): Promise<Product>;
  list(filters: ProductFilters, sort: 'name' | 'createdAt', page: PageRequest<'text' | 'instant'>): Promise<Product[]>;
  /** @throws ProductNameTaken */
  insert(product: Product, effects: WriteEffects): Promise<void>;
  /** Replaces the version before this one. @throws ProductNameTaken, StaleVersion */
  replace(product: Product, effects: WriteEffects): Promise<void>;
  /** Deletes the product for good and frees its name. @throws StaleVersion */
  remove(product: Product, at: Date, effects: WriteEffects): Promise<void>;
};

/** A menu with the entity tag of its content. */
export type MenuWithEtag = { menu: Menu; etag: string };

/** Reads menus, from a cache while the menu version is unchanged. */
export type MenuReader = {
  /** @throws NotFound for an unknown cafe */
  read(cafeId: string): Promise<MenuWithEtag>;
};

/** A cafe's setting for a product, with everything needed to change it. */
export type MenuProduct = {
  cafeId: string;
  /** The cafe's currency. */
  currency: string;
  product: Product;
  setting: MenuSetting;
  marks: SoldOutMarks;
  /** The version of the setting; 0 until something is set. */
  version: number;
};

/** A product with its sold-out marks at one cafe. */
export type ProductAtCafe = { productId: string; choices: Choices; marks: SoldOutMarks };

/** A change of sold-out marks: the manual mark of one product is set or removed, or the marks of one item are replaced. */
export type MarkChange =
  | { by: 'staff'; productId: string; mark: { until: Date | null; markedBy: string; markedAt: Date } | undefined }
  | {
      by: 'stock';
      itemId: string;
      sizes: readonly { productId: string; size: string }[];
      options: readonly { productId: string; optionId: string }[];
    };

/** Computes the events of a change of marks; called in its transaction. */
export type EffectsOfMarkChange = (before: readonly ProductAtCafe[], after: readonly ProductAtCafe[]) => WriteEffects;

/** Stores settings and sold-out marks. After a write no copy of the service returns an older menu. */
export type MenuStore = {
  /** @throws NotFound for an unknown cafe or product */
  get(cafeId: string, productId: string, now: Date): Promise<MenuProduct>;
  /** Stores the setting as the version after `menuProduct.version`. @throws StaleVersion */
  set(menuProduct: MenuProduct, setting: MenuSetting, now: Date, effects: WriteEffects): Promise<MenuProduct>;
  /** Changes of one cafe are serialised, so that their events are correct. */
  changeMarks(cafeId: string, change: MarkChange, now: Date, effectsOf: EffectsOfMarkChange): Promise<void>;
  /** Removes the ended marks of one cafe. @returns false if there were none */
  endMarks(now: Date, effectsAt: (cafeId: string) => EffectsOfMarkChange): Promise<boolean>;
  /** Adds a cafe, which has a menu from then on. The currency of the first event is final. */
  addCafe(cafeId: string, currency: string, effects: WriteEffects): Promise<void>;
  cafeIds(): Promise<string[]>;
};
