import type { Ids, Money } from '@coffeemesh/kernel';

export type ProductKind = 'beverage' | 'food' | 'goods';
export type Allergen =
  | 'celery'
  | 'crustaceans'
  | 'eggs'
  | 'fish'
  | 'gluten'
  | 'lupin'
  | 'milk'
  | 'molluscs'
  | 'mustard'
  | 'nuts'
  | 'peanuts'
  | 'sesame'
  | 'soya'
  | 'sulphites';
export type Diet = 'vegan' | 'vegetarian' | 'halal' | 'kosher' | 'decaffeinated';

/** Of one portion; masses in milligrams. */
export type Nutrition = {
  energyKilocalories: number;
  fatMilligrams?: number;
  carbohydratesMilligrams?: number;
  sugarsMilligrams?: number;
  proteinMilligrams?: number;
  saltMilligrams?: number;
  caffeineMilligrams?: number;
};

export type Size = {
  /** Identifies the size within its product; never changes. */
  code: string;
  name: string;
  /** One price per currency. */
  prices: Money[];
  nutrition?: Nutrition;
};

export type Option = { id: string; name: string; prices: Money[]; isDefault: boolean; allergens: Allergen[] };

/** A group of options. The price of each chosen option is added to the price of the size. */
export type ModifierGroup = { id: string; name: string; minimum: number; maximum: number; options: Option[] };

/** A product of the catalogue, shared by all cafes. */
export type Product = {
  id: string;
  categoryId: string;
  kind: ProductKind;
  name: string;
  description: string | null;
  pictureUrl: string | null;
  sizes: Size[];
  modifierGroups: ModifierGroup[];
  allergens: Allergen[];
  diets: Diet[];
  published: boolean;
  createdAt: Date;
  updatedAt: Date;
  version: number;
};

/** An option or group with an id exists already; one without an id is new. */
export type OptionDraft = { id?: string; name: string; prices: Money[]; isDefault?: boolean; allergens?: Allergen[] };
export type ModifierGroupDraft = {
  id?: string;
  name: string;
  minimum: number;
  maximum: number;
  options: OptionDraft[];
};

/** The fields of a product that a caller sets. */
export type ProductDraft = {
  categoryId: string;
  kind: ProductKind;
  name: string;
  description?: string | null;
  pictureUrl?: string | null;
  sizes: Size[];
  modifierGroups?: ModifierGroupDraft[];
  allergens?: Allergen[];
  diets?: Diet[];
  published?: boolean;
};

export const newProduct = (draft: ProductDraft, ids: Ids, now: Date): Product => ({
  id: ids.next(),
  ...fieldsOf(draft, ids),
  createdAt: now,
  updatedAt: now,
  version: 1,
});

/** The product with the draft's fields and the next version. */
export const applyProductDraft = (product: Product, draft: ProductDraft, ids: Ids, now: Date): Product => ({
  ...product,
  ...fieldsOf(draft, ids),
  updatedAt: now,
  version: product.version + 1,
});

/** The draft that results from a JSON merge patch (RFC 7396): missing fields stay, lists are replaced. */
export const draftFromPatch = (product: Product, patch: Partial<ProductDraft>): ProductDraft => ({
  categoryId: product.categoryId,
  kind: product.kind,
  name: product.name,
  description: product.description,
  pictureUrl: product.pictureUrl,
  sizes: product.sizes,
  modifierGroups: product.modifierGroups,
  allergens: product.allergens,
  diets: product.diets,
  published: product.published,
  ...patch,
});

const fieldsOf = (draft: ProductDraft, ids: Ids) => ({
  categoryId: draft.categoryId,
  kind: draft.kind,
  name: draft.name,
  description: draft.description ?? null,
  pictureUrl: draft.pictureUrl ?? null,
  sizes: draft.sizes,
  modifierGroups: (draft.modifierGroups ?? []).map((group) => ({
    ...group,
    id: group.id ?? ids.next(),
    options: group.options.map((option) => ({
      id: option.id ?? ids.next(),
      name: option.name,
      prices: option.prices,
      isDefault: option.isDefault ?? false,
      allergens: distinct(option.allergens),
    })),
  })),
  allergens: distinct(draft.allergens),
  diets: distinct(draft.diets),
  published: draft.published ?? false,
});

const distinct = <T>(list: readonly T[] = []): T[] => [...new Set(list)];
