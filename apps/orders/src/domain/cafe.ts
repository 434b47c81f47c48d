import type { Money } from '@coffeemesh/kernel';
import type { Fulfilment, Position } from './basket.ts';

/** A cafe, as far as orders needs it. */
export type Cafe = {
  readonly id: string;
  readonly currency: string;
  /** True: menu prices include the tax. False: it is added. */
  readonly pricesIncludeTax: boolean;
  /** One per category of goods; `standard` is for every category without its own rate. */
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
  /** The next opening, if it is closed and the time is known. */
  readonly opensNextAt: Date | null;
  /** Preparation time, from an order until it is ready. */
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
  /** The least and the most options that may be chosen. */
  readonly minimum: number;
  readonly maximum: number;
  readonly options: readonly MenuOption[];
};

export type MenuSize = { readonly code: string; readonly price: Money; readonly soldOut: boolean };

export type MenuProduct = {
  readonly productId: string;
  readonly name: string;
  /** beverage, food or goods. Its tax category, if the cafe has a rate for it. */
  readonly kind: string;
  readonly sizes: readonly MenuSize[];
  readonly modifierGroups: readonly ModifierGroup[];
  readonly soldOut: boolean;
};

/** The products that a cafe sells now, by product id. */
export type Menu = ReadonlyMap<string, MenuProduct>;
