import type { PageRequest, WriteEffects } from '@coffeemesh/kernel';
import type { DeliveryScope } from './access.ts';
import type { Delivery, DeliveryStatus } from './delivery.ts';
import type { CourierPosition } from './tracking.ts';

export type DeliveryFilters = {
  status?: DeliveryStatus;
  cafeId?: string;
  courierId?: string;
  orderId?: string;
  since?: Date;
};

export type DeliveryStore = {
  /** @throws NotFound */
  get(id: string): Promise<Delivery>;
  /** Returns the order's delivery that is not final. */
  findLive(orderId: string): Promise<Delivery | undefined>;
  /** Returns a page of the deliveries within `scope`, ordered by creation time. */
  list(scope: DeliveryScope, filters: DeliveryFilters, page: PageRequest<'instant'>): Promise<Delivery[]>;
  /** @throws DeliveryExists when the order has a delivery that is not final */
  insert(delivery: Delivery, effects: WriteEffects): Promise<void>;
  /**
   * Applies `decide` to the current version. If another request changes the delivery first, `decide` runs again on the new
   * version.
   * @throws NotFound, and every error of `decide`
   */
  change(
    id: string,
    decide: (current: Delivery) => Delivery,
    effectsOf: (changed: Delivery) => WriteEffects,
  ): Promise<Delivery>;
};

/** The last reported position of each courier. */
export type CourierPositionStore = {
  find(courierId: string): Promise<CourierPosition | undefined>;
  /** Stores the position unless a later one is stored. @returns the stored position */
  saveLatest(courierId: string, position: CourierPosition): Promise<CourierPosition>;
};

/** Generates unpredictable PINs of four digits. */
export type Pins = { next(): string };
