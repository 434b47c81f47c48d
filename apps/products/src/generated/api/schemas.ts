// Generated from openapi/products/oas.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';
import { MapOf, Nullable } from '@coffeemesh/service-kit/schema';

/** One of the fourteen allergens that must be declared in the EU and the UK. */
export const Allergen = Type.Enum(
  [
    'celery',
    'crustaceans',
    'eggs',
    'fish',
    'gluten',
    'lupin',
    'milk',
    'molluscs',
    'mustard',
    'nuts',
    'peanuts',
    'sesame',
    'soya',
    'sulphites',
  ],
  { type: 'string' },
);
export type Allergen = Static<typeof Allergen>;

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

/** One line of text, without control characters. */
export const Line = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 });
export type Line = Static<typeof Line>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

export const Category = Type.Object(
  {
    id: Id,
    name: Line,
    description: Nullable(Type.String({ maxLength: 1000 })),
    position: Type.Integer({ minimum: 0, maximum: 10000 }),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
  },
  { additionalProperties: false },
);
export type Category = Static<typeof Category>;

/** A category to create or replace. */
export const CategoryInput = Type.Object(
  {
    name: Line,
    description: Nullable(Type.String({ pattern: '^[^\\u0000]+$', minLength: 1, maxLength: 1000, default: null })),
    /** Sort key on menus; the lowest comes first. */
    position: Type.Integer({ minimum: 0, maximum: 10000, default: 1000 }),
  },
  { additionalProperties: false },
);
export type CategoryInput = Static<typeof CategoryInput>;

export const PageInfo = Type.Object(
  {
    /** The `cursor` of the next page; null on the last page. */
    nextCursor: Nullable(Type.String({ maxLength: 1000 })),
    hasMore: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type PageInfo = Static<typeof PageInfo>;

export const CategoryPage = Type.Object(
  {
    data: Type.Array(Category, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type CategoryPage = Static<typeof CategoryPage>;

/** The params of clearSoldOut. */
export const ClearSoldOutParams = Type.Object({ cafeId: Id, productId: Id }, { additionalProperties: false });
export type ClearSoldOutParams = Static<typeof ClearSoldOutParams>;

/** ISO 4217 code. */
export const Currency = Type.String({ pattern: '^[A-Z]{3}$', maxLength: 3 });
export type Currency = Static<typeof Currency>;

/**
 * `failed`: the service still retries the event automatically, with growing delays. `dead`: all automatic
 * attempts have failed, and an administrator must decide. `applied`: the event has had its effect. `discarded`:
 * the event is never applied.
 */
export const DeadLetterOutcome = Type.Enum(['failed', 'dead', 'applied', 'discarded'], { type: 'string' });
export type DeadLetterOutcome = Static<typeof DeadLetterOutcome>;

/** An event that could not be applied, with its content. */
export const DeadLetter = Type.Object(
  {
    /** The event's id, chosen by its publisher. */
    eventId: Id,
    /** The event's type. */
    type: Type.String({ maxLength: 1000 }),
    /** The service that published the event. */
    source: Type.String({ maxLength: 1000 }),
    /** The id of the thing that the event is about, for example an order. */
    subject: Type.String({ maxLength: 1000 }),
    outcome: DeadLetterOutcome,
    /** The number of attempts. Attempts that failed because a dependency was unavailable do not count. */
    attempts: Type.Integer({ minimum: 0, maximum: 2147483647 }),
    /** The error of the last attempt, for diagnosis. It may be truncated. */
    error: Nullable(Type.String({ maxLength: 4000 })),
    /** The event as it was delivered, a CloudEvent; null after it is applied. */
    event: Nullable(MapOf(Type.Unknown(), { maxProperties: 100 })),
    /** When the event was first delivered. */
    receivedAt: Timestamp,
    /** When the event became dead, applied or discarded; null while the service still retries it. */
    settledAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
  },
  { additionalProperties: false },
);
export type DeadLetter = Static<typeof DeadLetter>;

/** An event that could not be applied. */
export const DeadLetterSummary = Type.Object(
  {
    /** The event's id, chosen by its publisher. */
    eventId: Id,
    /** The event's type. */
    type: Type.String({ maxLength: 1000 }),
    /** The service that published the event. */
    source: Type.String({ maxLength: 1000 }),
    /** The id of the thing that the event is about, for example an order. */
    subject: Type.String({ maxLength: 1000 }),
    outcome: DeadLetterOutcome,
    /** The number of attempts. Attempts that failed because a dependency was unavailable do not count. */
    attempts: Type.Integer({ minimum: 0, maximum: 2147483647 }),
    /** The first line of the error of the last attempt. */
    error: Nullable(Type.String({ maxLength: 4000 })),
    /** When the event was first delivered. */
    receivedAt: Timestamp,
    /** When the event became dead, applied or discarded; null while the service still retries it. */
    settledAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
  },
  { additionalProperties: false },
);
export type DeadLetterSummary = Static<typeof DeadLetterSummary>;

export const DeadLetterPage = Type.Object(
  {
    data: Type.Array(DeadLetterSummary, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type DeadLetterPage = Static<typeof DeadLetterPage>;

/** The params of deleteCategory. */
export const DeleteCategoryParams = Type.Object({ categoryId: Id }, { additionalProperties: false });
export type DeleteCategoryParams = Static<typeof DeleteCategoryParams>;

/** The params of deleteProduct. */
export const DeleteProductParams = Type.Object({ productId: Id }, { additionalProperties: false });
export type DeleteProductParams = Static<typeof DeleteProductParams>;

export const Diet = Type.Enum(['vegan', 'vegetarian', 'halal', 'kosher', 'decaffeinated'], { type: 'string' });
export type Diet = Static<typeof Diet>;

/** The params of discardProductsDeadLetter. */
export const DiscardProductsDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type DiscardProductsDeadLetterParams = Static<typeof DiscardProductsDeadLetterParams>;

/** One invalid field, with its location. */
export const FieldError = Type.Object(
  {
    /** JSON Pointer into the request body. */
    pointer: Type.Optional(Type.String({ maxLength: 1000 })),
    /** Name of a path or query parameter. */
    parameter: Type.Optional(Type.String({ maxLength: 200 })),
    header: Type.Optional(Type.String({ maxLength: 200 })),
    code: Type.String({ maxLength: 100 }),
    detail: Type.String({ maxLength: 1000 }),
  },
  { additionalProperties: false },
);
export type FieldError = Static<typeof FieldError>;

/** The params of getCatalogueProduct. */
export const GetCatalogueProductParams = Type.Object({ productId: Id }, { additionalProperties: false });
export type GetCatalogueProductParams = Static<typeof GetCatalogueProductParams>;

/** The params of getCategory. */
export const GetCategoryParams = Type.Object({ categoryId: Id }, { additionalProperties: false });
export type GetCategoryParams = Static<typeof GetCategoryParams>;

/** The params of getMenu. */
export const GetMenuParams = Type.Object({ cafeId: Id }, { additionalProperties: false });
export type GetMenuParams = Static<typeof GetMenuParams>;

/** The params of getMenuProduct. */
export const GetMenuProductParams = Type.Object({ cafeId: Id, productId: Id }, { additionalProperties: false });
export type GetMenuProductParams = Static<typeof GetMenuProductParams>;

/** The params of getProduct. */
export const GetProductParams = Type.Object({ productId: Id }, { additionalProperties: false });
export type GetProductParams = Static<typeof GetProductParams>;

/** The params of getProductsDeadLetter. */
export const GetProductsDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type GetProductsDeadLetterParams = Static<typeof GetProductsDeadLetterParams>;

export const IdempotencyKeyHeader = Type.String({ pattern: '^[\\x21-\\x7e]+$', minLength: 1, maxLength: 255 });
export type IdempotencyKeyHeader = Static<typeof IdempotencyKeyHeader>;

export const IfMatchHeader = Type.String({ pattern: '^(\\*|"[0-9]{1,10}")$', minLength: 1, maxLength: 64 });
export type IfMatchHeader = Static<typeof IfMatchHeader>;

export const IfNoneMatchHeader = Type.String({ minLength: 1, maxLength: 1000 });
export type IfNoneMatchHeader = Static<typeof IfNoneMatchHeader>;

/** `beverage` is made at the bar, `food` is served or warmed, `goods` are packaged products. */
export const ProductKind = Type.Enum(['beverage', 'food', 'goods'], { type: 'string' });
export type ProductKind = Static<typeof ProductKind>;

/** The query of listCatalogueProducts. */
export const ListCatalogueProductsQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    search: Type.Optional(Line),
    categoryId: Type.Optional(Id),
    kind: Type.Optional(ProductKind),
    allergenFree: Type.Optional(Type.Array(Allergen, { maxItems: 14 })),
    diet: Type.Optional(Diet),
    published: Type.Optional(Type.Boolean()),
    sort: Type.Enum(['name', '-name', 'createdAt', '-createdAt'], { type: 'string', default: 'name' }),
  },
  { additionalProperties: false },
);
export type ListCatalogueProductsQuery = Static<typeof ListCatalogueProductsQuery>;

/** The query of listCategories. */
export const ListCategoriesQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    sort: Type.Enum(['position', '-position', 'name', '-name'], { type: 'string', default: 'position' }),
  },
  { additionalProperties: false },
);
export type ListCategoriesQuery = Static<typeof ListCategoriesQuery>;

/** The query of listProductsDeadLetters. */
export const ListProductsDeadLettersQuery = Type.Object(
  {
    outcome: Type.Enum(['dead', 'failed', 'discarded'], { type: 'string', default: 'dead' }),
    type: Type.Optional(Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 })),
    subject: Type.Optional(Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 })),
    sort: Type.Enum(['receivedAt', '-receivedAt'], { type: 'string', default: '-receivedAt' }),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  { additionalProperties: false },
);
export type ListProductsDeadLettersQuery = Static<typeof ListProductsDeadLettersQuery>;

/** The query of listProducts. */
export const ListProductsQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    search: Type.Optional(Line),
    categoryId: Type.Optional(Id),
    kind: Type.Optional(ProductKind),
    allergenFree: Type.Optional(Type.Array(Allergen, { maxItems: 14 })),
    diet: Type.Optional(Diet),
    sort: Type.Enum(['name', '-name', 'createdAt', '-createdAt'], { type: 'string', default: 'name' }),
  },
  { additionalProperties: false },
);
export type ListProductsQuery = Static<typeof ListProductsQuery>;

export const MarkSoldOut = Type.Object(
  {
    /** When the product is on sale again; null until the mark is removed. */
    until: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
  },
  { additionalProperties: false },
);
export type MarkSoldOut = Static<typeof MarkSoldOut>;

/** The params of markSoldOut. */
export const MarkSoldOutParams = Type.Object({ cafeId: Id, productId: Id }, { additionalProperties: false });
export type MarkSoldOutParams = Static<typeof MarkSoldOutParams>;

export const MenuCategory = Type.Object(
  {
    id: Id,
    name: Line,
    description: Nullable(Type.String({ maxLength: 1000 })),
  },
  { additionalProperties: false },
);
export type MenuCategory = Static<typeof MenuCategory>;

/** Identifies a size within its product; it never changes. Orders and recipes refer to it. */
export const SizeCode = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', minLength: 1, maxLength: 40 });
export type SizeCode = Static<typeof SizeCode>;

/** A price. The cafe decides whether it includes tax. It is never negative. */
export const Price = Type.Object(
  {
    /** Minor units of the currency (pence, cents, yen). */
    amount: Type.Integer({ minimum: 0, maximum: 1000000000 }),
    currency: Currency,
  },
  { additionalProperties: false },
);
export type Price = Static<typeof Price>;

/** Nutrition of one portion. Masses are in milligrams. */
export const Nutrition = Type.Object(
  {
    energyKilocalories: Type.Integer({ minimum: 0, maximum: 100000 }),
    fatMilligrams: Type.Optional(Type.Integer({ minimum: 0, maximum: 10000000 })),
    carbohydratesMilligrams: Type.Optional(Type.Integer({ minimum: 0, maximum: 10000000 })),
    sugarsMilligrams: Type.Optional(Type.Integer({ minimum: 0, maximum: 10000000 })),
    proteinMilligrams: Type.Optional(Type.Integer({ minimum: 0, maximum: 10000000 })),
    saltMilligrams: Type.Optional(Type.Integer({ minimum: 0, maximum: 10000000 })),
    caffeineMilligrams: Type.Optional(Type.Integer({ minimum: 0, maximum: 10000000 })),
  },
  { additionalProperties: false },
);
export type Nutrition = Static<typeof Nutrition>;

export const MenuSize = Type.Object(
  {
    code: SizeCode,
    name: Line,
    price: Price,
    nutrition: Type.Optional(Nutrition),
    /** Whether the size is out of stock. */
    soldOut: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type MenuSize = Static<typeof MenuSize>;

export const MenuOption = Type.Object(
  {
    id: Id,
    name: Line,
    price: Price,
    isDefault: Type.Boolean(),
    allergens: Type.Array(Allergen, { maxItems: 14 }),
    /** Whether the option is out of stock. */
    soldOut: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type MenuOption = Static<typeof MenuOption>;

export const MenuModifierGroup = Type.Object(
  {
    id: Id,
    name: Line,
    minimum: Type.Integer({ minimum: 0, maximum: 50 }),
    maximum: Type.Integer({ minimum: 1, maximum: 50 }),
    options: Type.Array(MenuOption, { minItems: 1, maxItems: 50 }),
  },
  { additionalProperties: false },
);
export type MenuModifierGroup = Static<typeof MenuModifierGroup>;

/** `marked`: by staff; `out-of-stock`: ingredients are out of stock; null: on sale. */
export const SoldOutReason = Nullable(Type.Enum(['marked', 'out-of-stock'], { type: 'string' }));
export type SoldOutReason = Static<typeof SoldOutReason>;

/**
 * A product on the menu of a cafe. An order item contains its `productId`, the `code` of a size and the `id` of
 * each chosen option: per group at least `minimum` and at most `maximum`, each option once. The price is the sum
 * of the size and its options.
 */
export const MenuItem = Type.Object(
  {
    productId: Id,
    categoryId: Id,
    kind: ProductKind,
    name: Line,
    description: Nullable(Type.String({ maxLength: 1000 })),
    pictureUrl: Nullable(Type.String({ maxLength: 2000 })),
    sizes: Type.Array(MenuSize, { minItems: 1, maxItems: 20 }),
    modifierGroups: Type.Array(MenuModifierGroup, { maxItems: 20 }),
    allergens: Type.Array(Allergen, { maxItems: 14 }),
    diets: Type.Array(Diet, { maxItems: 5 }),
    /**
     * True if the product has a manual mark, if all sizes are out of stock, or if a group has fewer options in stock
     * than its minimum.
     */
    soldOut: Type.Boolean(),
    soldOutReason: SoldOutReason,
    /** When the mark ends; null if unknown. */
    soldOutUntil: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
  },
  { additionalProperties: false },
);
export type MenuItem = Static<typeof MenuItem>;

/**
 * The products that a cafe sells now. Products without a price in its currency are left out; sold-out products
 * are marked.
 */
export const Menu = Type.Object(
  {
    cafeId: Id,
    currency: Currency,
    /** Categories with at least one product, in menu order. */
    categories: Type.Array(MenuCategory, { maxItems: 1000 }),
    /** Sorted by category, then by name. */
    products: Type.Array(MenuItem, { maxItems: 10000 }),
  },
  { additionalProperties: false },
);
export type Menu = Static<typeof Menu>;

export const SizePrice = Type.Object(
  {
    size: SizeCode,
    price: Price,
  },
  { additionalProperties: false },
);
export type SizePrice = Static<typeof SizePrice>;

export const OptionPrice = Type.Object(
  {
    optionId: Id,
    price: Price,
  },
  { additionalProperties: false },
);
export type OptionPrice = Static<typeof OptionPrice>;

/** A cafe's setting for a product, and whether the product is sold out there. */
export const MenuProduct = Type.Object(
  {
    cafeId: Id,
    productId: Id,
    available: Type.Boolean(),
    sizePrices: Type.Array(SizePrice, { maxItems: 20 }),
    optionPrices: Type.Array(OptionPrice, { maxItems: 1000 }),
    soldOut: Type.Boolean(),
    soldOutReason: SoldOutReason,
    soldOutUntil: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    /** Version of the setting; 0 until a setting is stored. Sold-out marks do not change it. */
    version: Type.Integer({ minimum: 0, maximum: 2147483647 }),
  },
  { additionalProperties: false },
);
export type MenuProduct = Static<typeof MenuProduct>;

/** A cafe's setting for a product. */
export const MenuProductInput = Type.Object(
  {
    /** Whether the cafe sells the product. */
    available: Type.Boolean(),
    sizePrices: Type.Array(SizePrice, { maxItems: 20, default: [] }),
    optionPrices: Type.Array(OptionPrice, { maxItems: 1000, default: [] }),
  },
  { additionalProperties: false },
);
export type MenuProductInput = Static<typeof MenuProductInput>;

/** One price per currency. */
export const PriceList = Type.Array(Price, { minItems: 1, maxItems: 20 });
export type PriceList = Static<typeof PriceList>;

export const Option = Type.Object(
  {
    id: Id,
    name: Line,
    prices: PriceList,
    isDefault: Type.Boolean(),
    allergens: Type.Array(Allergen, { maxItems: 14 }),
  },
  { additionalProperties: false },
);
export type Option = Static<typeof Option>;

/**
 * A group of options, such as milk, syrup or an extra shot. The price of each chosen option is added to the
 * price of the size.
 */
export const ModifierGroup = Type.Object(
  {
    id: Id,
    name: Line,
    minimum: Type.Integer({ minimum: 0, maximum: 50 }),
    maximum: Type.Integer({ minimum: 1, maximum: 50 }),
    options: Type.Array(Option, { minItems: 1, maxItems: 50 }),
  },
  { additionalProperties: false },
);
export type ModifierGroup = Static<typeof ModifierGroup>;

export const OptionInput = Type.Object(
  {
    /** The id of an existing option; leave it out for a new one. */
    id: Type.Optional(Type.String({ format: 'uuid', maxLength: 36 })),
    name: Line,
    prices: PriceList,
    /** Whether the option is selected by default. */
    isDefault: Type.Boolean({ default: false }),
    /** Allergens in addition to those of the product. */
    allergens: Type.Array(Allergen, { maxItems: 14, default: [] }),
  },
  { additionalProperties: false },
);
export type OptionInput = Static<typeof OptionInput>;

export const ModifierGroupInput = Type.Object(
  {
    /** The id of an existing group; leave it out for a new one. */
    id: Type.Optional(Type.String({ format: 'uuid', maxLength: 36 })),
    name: Line,
    /** The minimum number of options. */
    minimum: Type.Integer({ minimum: 0, maximum: 50 }),
    /** The maximum number of options. */
    maximum: Type.Integer({ minimum: 1, maximum: 50 }),
    options: Type.Array(OptionInput, { minItems: 1, maxItems: 50 }),
  },
  { additionalProperties: false },
);
export type ModifierGroupInput = Static<typeof ModifierGroupInput>;

/** Problem details (RFC 9457). Some types of problem have more members. */
export const Problem = Type.Object({
  /** The type of problem, which is also the path of its documentation. */
  type: Type.String({ format: 'uri-reference', maxLength: 200 }),
  title: Type.String({ maxLength: 200 }),
  status: Type.Integer({ minimum: 400, maximum: 599 }),
  detail: Type.Optional(Type.String({ maxLength: 10000 })),
  instance: Type.Optional(Type.String({ maxLength: 2000 })),
  requestId: Type.String({ maxLength: 200 }),
  errors: Type.Optional(Type.Array(FieldError, { maxItems: 1000 })),
});
export type Problem = Static<typeof Problem>;

export const Size = Type.Object(
  {
    code: SizeCode,
    name: Line,
    prices: PriceList,
    nutrition: Type.Optional(Nutrition),
  },
  { additionalProperties: false },
);
export type Size = Static<typeof Size>;

export const Product = Type.Object(
  {
    id: Id,
    categoryId: Id,
    kind: ProductKind,
    name: Line,
    description: Nullable(Type.String({ maxLength: 1000 })),
    pictureUrl: Nullable(Type.String({ maxLength: 2000 })),
    sizes: Type.Array(Size, { minItems: 1, maxItems: 20 }),
    modifierGroups: Type.Array(ModifierGroup, { maxItems: 20 }),
    allergens: Type.Array(Allergen, { maxItems: 14 }),
    diets: Type.Array(Diet, { maxItems: 5 }),
    published: Type.Boolean(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
  },
  { additionalProperties: false },
);
export type Product = Static<typeof Product>;

/** A complete product. Missing fields get their defaults, also in a replacement. */
export const ProductInput = Type.Object(
  {
    categoryId: Id,
    kind: ProductKind,
    name: Line,
    description: Nullable(Type.String({ pattern: '^[^\\u0000]+$', minLength: 1, maxLength: 1000, default: null })),
    pictureUrl: Nullable(
      Type.String({
        format: 'uri',
        pattern: '^https://[^\\u0000-\\u0020\\u007f]+$',
        minLength: 1,
        maxLength: 2000,
        default: null,
      }),
    ),
    sizes: Type.Array(Size, { minItems: 1, maxItems: 20 }),
    modifierGroups: Type.Array(ModifierGroupInput, { maxItems: 20, default: [] }),
    allergens: Type.Array(Allergen, { maxItems: 14, default: [] }),
    diets: Type.Array(Diet, { maxItems: 5, default: [] }),
    published: Type.Boolean({ default: false }),
  },
  { additionalProperties: false },
);
export type ProductInput = Static<typeof ProductInput>;

export const ProductPage = Type.Object(
  {
    data: Type.Array(Product, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type ProductPage = Static<typeof ProductPage>;

/** The params of replaceCategory. */
export const ReplaceCategoryParams = Type.Object({ categoryId: Id }, { additionalProperties: false });
export type ReplaceCategoryParams = Static<typeof ReplaceCategoryParams>;

/** The params of replaceMenuProduct. */
export const ReplaceMenuProductParams = Type.Object({ cafeId: Id, productId: Id }, { additionalProperties: false });
export type ReplaceMenuProductParams = Static<typeof ReplaceMenuProductParams>;

/** The params of replaceProduct. */
export const ReplaceProductParams = Type.Object({ productId: Id }, { additionalProperties: false });
export type ReplaceProductParams = Static<typeof ReplaceProductParams>;

/** The params of replayProductsDeadLetter. */
export const ReplayProductsDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type ReplayProductsDeadLetterParams = Static<typeof ReplayProductsDeadLetterParams>;

/** The params of resetMenuProduct. */
export const ResetMenuProductParams = Type.Object({ cafeId: Id, productId: Id }, { additionalProperties: false });
export type ResetMenuProductParams = Static<typeof ResetMenuProductParams>;

/** A JSON merge patch (RFC 7396). */
export const UpdateProduct = Type.Object(
  {
    categoryId: Type.Optional(Id),
    kind: Type.Optional(ProductKind),
    name: Type.Optional(Line),
    description: Type.Optional(Nullable(Type.String({ pattern: '^[^\\u0000]+$', minLength: 1, maxLength: 1000 }))),
    pictureUrl: Type.Optional(
      Nullable(
        Type.String({ format: 'uri', pattern: '^https://[^\\u0000-\\u0020\\u007f]+$', minLength: 1, maxLength: 2000 }),
      ),
    ),
    sizes: Type.Optional(Type.Array(Size, { minItems: 1, maxItems: 20 })),
    modifierGroups: Type.Optional(Type.Array(ModifierGroupInput, { maxItems: 20 })),
    allergens: Type.Optional(Type.Array(Allergen, { maxItems: 14 })),
    diets: Type.Optional(Type.Array(Diet, { maxItems: 5 })),
    published: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false, minProperties: 1 },
);
export type UpdateProduct = Static<typeof UpdateProduct>;

/** The params of updateProduct. */
export const UpdateProductParams = Type.Object({ productId: Id }, { additionalProperties: false });
export type UpdateProductParams = Static<typeof UpdateProductParams>;
