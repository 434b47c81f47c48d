import type { WriteEffects } from '@coffeemesh/kernel';

import type { Cafe } from './cafe.ts';
import type { CafeListQuery, CafeSummary } from './cafe-list.ts';

/** A cafe as changed, and what is to be told of it. */
export type CafeChange = { cafe: Cafe; events: WriteEffects['events'] };

/** Where cafes are kept. */
export type CafeStore = {
  /** @throws NotFound (404) */
  get(id: string): Promise<Cafe>;
  /** One cafe more than `limit`, where there is one. */
  list(query: CafeListQuery): Promise<CafeSummary[]>;
  insert(cafe: Cafe, effects: WriteEffects): Promise<void>;
  /**
   * Reads, changes and saves in one transaction, with the events. Without a version to match, somebody else's change in
   * between makes it start again.
   * @param version the version that the caller has seen; undefined for any
   * @throws NotFound (404), StaleVersion (412), and whatever `change` throws
   */
  change(id: string, version: number | undefined, change: (current: Cafe) => CafeChange): Promise<Cafe>;
};
