import type { FanOut } from '@coffeemesh/service-kit';

import type { CafeCache } from './cafes.ts';
import type { MenuCache } from './menus.ts';

type Caches = { readonly cafes: CafeCache; readonly menus: MenuCache };

/** In the place of a cafe's id: all of them. */
const all = 'all';

/**
 * What is kept of cafes and menus is forgotten by every copy of the service: an event reaches only one of them. A copy
 * that may have missed something forgets everything; and what nobody could be told lives for its few seconds at most.
 */
export const withBroadcastInvalidation = ({ cafes, menus }: Caches, fanOut: FanOut): Caches => {
  const listen = (topic: string, { invalidate, invalidateAll }: CafeCache | MenuCache): void =>
    fanOut.subscribe(topic, (cafeId) => {
      void (cafeId === undefined || cafeId === all ? invalidateAll() : invalidate(cafeId));
    });
  listen('cafes', cafes);
  listen('menus', menus);
  const telling = <K extends CafeCache | MenuCache>(topic: string, kept: K): K => ({
    ...kept,
    invalidate: async (cafeId: string) => {
      await kept.invalidate(cafeId);
      await fanOut.publish(topic, cafeId);
    },
    invalidateAll: async () => {
      await kept.invalidateAll();
      await fanOut.publish(topic, all);
    },
  });
  return { cafes: telling('cafes', cafes), menus: telling('menus', menus) };
};
