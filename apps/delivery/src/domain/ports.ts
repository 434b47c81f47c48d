import type { CursorPosition, WriteEffects } from '@coffeemesh/kernel';
import type { Sight } from './access.ts';
import type { Delivery, DeliveryStatus } from './delivery.ts';
import type { CourierPosition } from './tracking.ts';

export type DeliveryFilters = {
  status?: DeliveryStatus;
  cafeId?: string;
  courierId?: string;
  orderId?: string;
  since?: Date;
};

/** Where deliveries are kept. */
export type DeliveryStore = {
  /** @throws NotFound */
  get(id: string): Promise<Delivery>;
  /** The order's delivery that is not over. */
  liveOf(orderId: string): Promise<Delivery | undefined>;
  /** Up to `limit` deliveries within `sight`, by the instant of making; `after` is the last `[createdAt, id]` of the page before. */
  list(
    sight: Sight,
    filters: DeliveryFilters,
    page: { limit: number; newestFirst: boolean; after?: CursorPosition },
  ): Promise<Delivery[]>;
  /** @throws DeliveryExists where the order has a delivery that is not over */
  insert(delivery: Delivery, effects: WriteEffects): Promise<void>;
  /**
   * Changes the current version; `decide` is asked again should another change come first, so that it always sees the truth.
   * @throws NotFound, and whatever `decide` throws
   */
  change(
    id: string,
    decide: (current: Delivery) => Delivery,
    effectsOf: (changed: Delivery) => WriteEffects,
  ): Promise<Delivery>;
};

/** Where couriers are. */
export type CourierPositions = {
  of(courierId: string): Promise<CourierPosition | undefined>;
  /** Keeps the later of the two, and gives it back. */
  report(courierId: string, position: CourierPosition): Promise<CourierPosition>;
};

/** Where a delivery's four digits come from; not to be foreseen. */
export type Pins = { next(): string };
