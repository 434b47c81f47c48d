import type { Money } from '@coffeemesh/kernel';
import type { Fulfilment, Position } from './basket.ts';

/** What Orders has to know of a cafe. */
export type Cafe = {
  readonly id: string;
  readonly currency: string;
  /** Whether the menu's prices contain the tax, or it is added to them. */
  readonly pricesIncludeTax: boolean;
  /** By category of goods; `standard` is for whatever has no rate of its own. */
  readonly taxRates: readonly TaxRate[];
  readonly fulfilmentTypes: readonly Fulfilment[];
  readonly deliveryFee: Money;
  readonly deliveryRadiusMetres: number;
  readonly position: Position;
};

/** `basisPoints`: 2000 is 20 %. */
export type TaxRate = { readonly category: string; readonly basisPoints: number };

/** Whether a cafe takes orders at one instant. */
export type Opening = {
  readonly open: boolean;
  /** When it opens again, where it is closed and that is known. */
  readonly opensNextAt: Date | null;
  /** From an order to the drink on the counter. */
  readonly leadTimeMs: number;
};

export type MenuOption = {
  readonly id: string;
  readonly name: string;
  readonly price: Money;
  readonly isDefault: boolean;
  readonly soldOut: boolean;
};

export type ModifierGroup = {
  readonly name: string;
  /** How many of its options are chosen at least and at most. */
  readonly minimum: number;
  readonly maximum: number;
  readonly options: readonly MenuOption[];
};

export type MenuSize = { readonly code: string; readonly price: Money; readonly soldOut: boolean };

export type MenuProduct = {
  readonly productId: string;
  readonly name: string;
  /** beverage, food or goods: the category that it is taxed in, where the cafe has a rate for it. */
  readonly kind: string;
  readonly sizes: readonly MenuSize[];
  readonly modifierGroups: readonly ModifierGroup[];
  readonly soldOut: boolean;
};

/** What a cafe sells at this moment, by product id. */
export type Menu = ReadonlyMap<string, MenuProduct>;
