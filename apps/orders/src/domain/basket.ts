import type { Money } from '@coffeemesh/kernel';

export type Fulfilment = 'pickup' | 'dine-in' | 'delivery';

export type Position = { readonly latitude: number; readonly longitude: number };

export type Address = {
  readonly line1: string;
  readonly line2?: string;
  readonly city: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country: string;
  readonly position?: Position;
};

export type Contact = { readonly name: string; readonly phone?: string };

export type BasketItem = {
  readonly productId: string;
  /** A size's code. */
  readonly size: string;
  /** Ids of modifier options. */
  readonly options?: readonly string[];
  readonly quantity: number;
  readonly note?: string;
};

/** What a customer chooses, without prices. */
export type Basket = {
  readonly cafeId: string;
  readonly fulfilment: Fulfilment;
  readonly items: readonly BasketItem[];
  readonly address?: Address;
  readonly tip?: Money;
};

/** A basket to be ordered. */
export type OrderRequest = Basket & {
  readonly contact?: Contact;
  /** When the order should be ready; as soon as possible if absent. */
  readonly scheduledAt?: Date;
  readonly note?: string;
};
