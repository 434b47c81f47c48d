import type { Broadcast } from '@coffeemesh/service-kit';
import type { CafeCache } from './cafes.ts';
import type { MenuCache } from './menus.ts';

type Caches = { readonly cafes: CafeCache; readonly menus: MenuCache };

/** Sent instead of a cafe's id: every cafe. */
const all = 'all';

/**
 * Invalidates cached cafes and menus on every replica, since an event is delivered to only one. A replica that may have missed
 * a message invalidates everything; what is missed while Redis is down expires after the TTL.
 */
export const withBroadcastInvalidation = ({ cafes, menus }: Caches, broadcast: Broadcast): Caches => {
  const listen = (topic: string, { invalidate, invalidateAll }: CafeCache | MenuCache): void =>
    broadcast.subscribe(topic, (cafeId) => {
      void (cafeId === undefined || cafeId === all ? invalidateAll() : invalidate(cafeId));
    });
  listen('cafes', cafes);
  listen('menus', menus);
  const broadcasting = <C extends CafeCache | MenuCache>(topic: string, cache: C): C => ({
    ...cache,
    invalidate: async (cafeId: string) => {
      await cache.invalidate(cafeId);
      await broadcast.publish(topic, cafeId);
    },
    invalidateAll: async () => {
      await cache.invalidateAll();
      await broadcast.publish(topic, all);
    },
  });
  return { cafes: broadcasting('cafes', cafes), menus: broadcasting('menus', menus) };
};
