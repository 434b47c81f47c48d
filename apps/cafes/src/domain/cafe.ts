import type { Money } from '@coffeemesh/kernel';
import type { OpeningHours } from './opening-hours.ts';

export type FulfilmentType = 'pickup' | 'dine-in' | 'delivery';

/** `open` takes orders, `busy` takes them with a longer lead time, `paused` takes none. Every change is allowed. */
export type CafeStatus = 'open' | 'busy' | 'paused';

export type Address = {
  line1: string;
  line2?: string;
  city: string;
  region?: string;
  postalCode?: string;
  country: string;
};

/** A tax rate in hundredths of a per cent. The rate of `standard` applies to all categories without one. */
export type TaxRate = { category: string; basisPoints: number };

export type KitchenCapacity = {
  /** ISO 8601 duration: `PT15M`. */
  slotLength: 'PT5M' | 'PT10M' | 'PT15M' | 'PT20M' | 'PT30M' | 'PT60M';
  ordersPerSlot: number;
};

/** What a manager sets. Durations are in whole minutes: `PT15M`. */
export type CafeSettings = {
  name: string;
  address: Address;
  /** Degrees, WGS 84. */
  position: { latitude: number; longitude: number };
  phone?: string;
  /** IANA name. */
  timeZone: string;
  currency: string;
  pricesIncludeTax: boolean;
  taxRates: TaxRate[];
  fulfilmentTypes: FulfilmentType[];
  openingHours: OpeningHours;
  leadTime: string;
  /** Used instead of `leadTime` while the status is `busy`. */
  busyLeadTime: string;
  /** How long before closing the last order is taken. */
  lastOrderBefore: string;
  kitchenCapacity: KitchenCapacity;
  deliveryFee: Money;
  deliveryRadiusMetres: number;
};

export type Cafe = CafeSettings & {
  readonly id: string;
  readonly status: CafeStatus;
  readonly statusReason: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

export const newCafe = (settings: CafeSettings, id: string, now: Date): Cafe => ({
  ...settings,
  id,
  status: 'open',
  statusReason: null,
  version: 1,
  createdAt: now,
  updatedAt: now,
});

/** The settings of a cafe, without its id, status, version and timestamps. */
export const settingsOf = (cafe: Cafe): CafeSettings => {
  const { id: _, status: _1, statusReason: _2, version: _3, createdAt: _4, updatedAt: _5, ...settings } = cafe;
  return settings;
};

/** The cafe with new settings, with the next version; its status stays. */
export const withSettings = (cafe: Cafe, settings: CafeSettings, now: Date): Cafe => {
  const { id, status, statusReason, version, createdAt } = cafe;
  return { ...settings, id, status, statusReason, version: version + 1, createdAt, updatedAt: now };
};

/** The cafe in another status, with the next version. Customers see the reason. */
export const withStatus = (cafe: Cafe, status: CafeStatus, statusReason: string | null, now: Date): Cafe => ({
  ...cafe,
  status,
  statusReason,
  version: cafe.version + 1,
  updatedAt: now,
});
