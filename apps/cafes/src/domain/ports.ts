import type { WriteEffects } from '@coffeemesh/kernel';
import type { CafeListQuery, CafeSummary } from './cafe-list.ts';
import type { Cafe } from './cafe.ts';

/** A changed cafe, and the events to publish about it. */
export type CafeChange = { cafe: Cafe; events: WriteEffects['events'] };

export type CafeStore = {
  /** @throws NotFound (404) */
  get(id: string): Promise<Cafe>;
  list(query: CafeListQuery): Promise<CafeSummary[]>;
  insert(cafe: Cafe, effects: WriteEffects): Promise<void>;
  /**
   * Reads the cafe, and saves the change with its events if no other request was faster. Without `ifMatch` it then starts
   * again.
   * @param ifMatch the version that the caller has read; undefined for any
   * @throws NotFound (404), StaleVersion (412), and what `change` throws
   */
  change(id: string, ifMatch: number | undefined, change: (current: Cafe) => CafeChange): Promise<Cafe>;
};
