import type { WriteEffects } from '@coffeemesh/kernel';

import type { Cafe } from './cafe.ts';
import type { CafeListQuery, CafeSummary } from './cafe-list.ts';

/** A changed cafe, and the events to publish about it. */
export type CafeChange = { cafe: Cafe; events: WriteEffects['events'] };

export type CafeStore = {
  /** @throws NotFound (404) */
  get(id: string): Promise<Cafe>;
  /** Up to `limit + 1` cafes. */
  list(query: CafeListQuery): Promise<CafeSummary[]>;
  insert(cafe: Cafe, effects: WriteEffects): Promise<void>;
  /**
   * Reads, changes and saves in one transaction, with the events. Without a version it starts again if another request has
   * changed the cafe in between.
   * @param version the version that the caller has read; undefined for any
   * @throws NotFound (404), StaleVersion (412), and what `change` throws
   */
  change(id: string, version: number | undefined, change: (current: Cafe) => CafeChange): Promise<Cafe>;
};
