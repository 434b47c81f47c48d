import type { RedisConnection } from '@coffeemesh/service-kit';
import type { LoadedMenu } from './menu-cache.ts';

/** Menus by cafe and edition, shared by all copies. A shelf that cannot be reached is empty, and everybody may load. */
export type MenuShelf = {
  find(cafeId: string, edition: string): Promise<LoadedMenu | undefined>;
  /** Whether the caller is the one to load it; what is claimed and not released is free after two seconds. */
  claim(cafeId: string, edition: string): Promise<boolean>;
  release(cafeId: string, edition: string): Promise<void>;
  put(cafeId: string, menu: LoadedMenu, now: Date): Promise<void>;
};

/** Another number whenever the form of a menu changes: old and new copies of the service may run side by side. */
const form = 1;
const claimMs = 2_000;

export const createMenuShelf = (redis: RedisConnection): MenuShelf => {
  const keyOf = (cafeId: string, edition: string): string => `products:menu:${form}:${cafeId}:${edition}`;
  const claimOf = (cafeId: string, edition: string): string => `${keyOf(cafeId, edition)}:claim`;
  return {
    find: (cafeId, edition) =>
      redis.run(async (client) => {
        const text = await client.get(keyOf(cafeId, edition));
        return text === null ? undefined : menuOf(text);
      }),
    claim: async (cafeId, edition) =>
      (await redis.run((client) => client.set(claimOf(cafeId, edition), '1', 'PX', claimMs, 'NX'))) !== null,
    release: async (cafeId, edition) => {
      await redis.run((client) => client.del(claimOf(cafeId, edition)));
    },
    put: async (cafeId, menu, now) => {
      const lifeMs = menu.freshUntil.getTime() - now.getTime();
      if (lifeMs <= 0) return;
      await redis.run((client) => client.set(keyOf(cafeId, menu.edition), JSON.stringify(menu), 'PX', lifeMs));
    },
  };
};

/** Of a copy that keeps to itself. */
export const noShelf: MenuShelf = {
  find: async () => undefined,
  claim: async () => true,
  release: async () => undefined,
  put: async () => undefined,
};

const menuOf = (text: string): LoadedMenu => {
  const menu = JSON.parse(text) as Omit<LoadedMenu, 'freshUntil'> & { freshUntil: string };
  return { ...menu, freshUntil: new Date(menu.freshUntil) };
};
