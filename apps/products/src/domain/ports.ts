import type { WriteEffects } from '@coffeemesh/kernel';
import type { Category } from './category.ts';
import type { Menu, MenuSetting } from './menu.ts';
import type { Paging } from './paging.ts';
import type { Allergen, Diet, Product, ProductKind } from './product.ts';
import type { Choices, Marks } from './sold-out.ts';

/** Where categories are kept. From every write on, no menu from before it is shown, by any copy of the service. */
export type CategoryStore = {
  /** @throws NotFound */
  get(id: string): Promise<Category>;
  exists(id: string): Promise<boolean>;
  list(sort: 'name' | 'position', paging: Paging): Promise<Category[]>;
  /** @throws CategoryNameTaken */
  insert(category: Category, effects: WriteEffects): Promise<void>;
  /** Replaces the version before the given one. @throws CategoryNameTaken, StaleVersion */
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

/** Where the catalogue is kept. From every write on, no menu from before it is shown, by any copy of the service. */
export type ProductStore = {
  /** A product that is not deleted. @throws NotFound */
  get(id: string): Promise<Product>;
  list(filters: ProductFilters, sort: 'name' | 'createdAt', paging: Paging): Promise<Product[]>;
  /** @throws ProductNameTaken */
  insert(product: Product, effects: WriteEffects): Promise<void>;
  /** Replaces the version before the given one. @throws ProductNameTaken, StaleVersion */
  replace(product: Product, effects: WriteEffects): Promise<void>;
  /** Takes the product away for good, and frees its name. @throws StaleVersion */
  remove(product: Product, at: Date, effects: WriteEffects): Promise<void>;
};

/** A menu as it is shown, with the entity tag of its content. */
export type ShownMenu = { menu: Menu; etag: string };

/** Reads menus, from memory where they are not older than five minutes and nothing has changed, whoever changed it. */
export type MenuReader = {
  /** @throws NotFound for a cafe that is not known */
  read(cafeId: string): Promise<ShownMenu>;
};

/** What a cafe has set for a product, with all that is needed to change it. */
export type MenuProduct = {
  cafeId: string;
  /** The cafe's own. */
  currency: string;
  product: Product;
  setting: MenuSetting;
  marks: Marks;
  /** Of the setting; 0 as long as nothing is set. */
  version: number;
};

/** A product as far as its being sold out at one cafe goes. */
export type ProductAtCafe = { productId: string; choices: Choices; marks: Marks };

/** A change of sold-out marks: one product's mark set by hand (or taken away), or all marks for want of one item. */
export type MarkChange =
  | { by: 'hand'; productId: string; mark: { until: Date | null; markedBy: string; markedAt: Date } | undefined }
  | {
      by: 'stock';
      itemId: string;
      sizes: readonly { productId: string; size: string }[];
      options: readonly { productId: string; optionId: string }[];
    };

/** Tells what a change of marks means to others; asked within its transaction. */
export type MarkEffects = (before: readonly ProductAtCafe[], after: readonly ProductAtCafe[]) => WriteEffects;

/** Where menus are made of. From every write on, no menu from before it is shown, by any copy of the service. */
export type MenuStore = {
  /** @throws NotFound for a cafe or product that is not known */
  get(cafeId: string, productId: string, now: Date): Promise<MenuProduct>;
  /** Sets the version after the given one. @throws StaleVersion */
  set(menuProduct: MenuProduct, setting: MenuSetting, now: Date, effects: WriteEffects): Promise<MenuProduct>;
  /** Changes of one cafe happen one after the other, so that what is told of them is true. */
  changeMarks(cafeId: string, change: MarkChange, now: Date, effectsOf: MarkEffects): Promise<void>;
  /** Takes away marks whose time is up, of one cafe at a time. @returns false when there are none */
  endMarks(now: Date, effectsAt: (cafeId: string) => MarkEffects): Promise<boolean>;
  /** The cafe has a menu from now on; its currency is fixed by the first that is heard of it. */
  addCafe(cafeId: string, currency: string, effects: WriteEffects): Promise<void>;
  cafeIds(): Promise<string[]>;
};
