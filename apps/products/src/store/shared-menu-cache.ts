import type { RedisConnection } from '@coffeemesh/service-kit';
import { LOAD_LOCK_MS } from '../domain/policy.ts';
import type { LoadedMenu } from './menu-cache.ts';

/** Menus by cafe and menu version in Redis, shared by all copies. While Redis is down it is empty and every copy may load. */
export type SharedMenuCache = {
  get(cafeId: string, menuVersion: string): Promise<LoadedMenu | undefined>;
  /** Whether the caller should load the menu. A lock that is not released expires after `LOAD_LOCK_MS`. */
  acquireLoadLock(cafeId: string, menuVersion: string): Promise<boolean>;
  releaseLoadLock(cafeId: string, menuVersion: string): Promise<void>;
  set(cafeId: string, menu: LoadedMenu, now: Date): Promise<void>;
};

/** Part of each key. Change it with the format of a stored menu: old and new copies may run side by side. */
const formatVersion = 2;

export const createSharedMenuCache = (redis: RedisConnection): SharedMenuCache => {
  const keyOf = (cafeId: string, menuVersion: string): string =>
    `products:menu:${formatVersion}:${cafeId}:${menuVersion}`;
  const lockKeyOf = (cafeId: string, menuVersion: string): string => `${keyOf(cafeId, menuVersion)}:lock`;
  return {
    get: (cafeId, menuVersion) =>
      redis.run(async (client) => {
        const text = await client.get(keyOf(cafeId, menuVersion));
        return text === null ? undefined : toLoadedMenu(text);
      }),
    acquireLoadLock: async (cafeId, menuVersion) =>
      (await redis.run((client) => client.set(lockKeyOf(cafeId, menuVersion), '1', 'PX', LOAD_LOCK_MS, 'NX'))) !== null,
    releaseLoadLock: async (cafeId, menuVersion) => {
      await redis.run((client) => client.del(lockKeyOf(cafeId, menuVersion)));
    },
    set: async (cafeId, menu, now) => {
      const ttlMs = menu.expiresAt.getTime() - now.getTime();
      if (ttlMs <= 0) return;
      await redis.run((client) => client.set(keyOf(cafeId, menu.menuVersion), JSON.stringify(menu), 'PX', ttlMs));
    },
  };
};

/** For a service without Redis. */
export const noSharedCache: SharedMenuCache = {
  get: async () => undefined,
  acquireLoadLock: async () => true,
  releaseLoadLock: async () => undefined,
  set: async () => undefined,
};

const toLoadedMenu = (text: string): LoadedMenu => {
  const menu = JSON.parse(text) as Omit<LoadedMenu, 'expiresAt'> & { expiresAt: string };
  return { ...menu, expiresAt: new Date(menu.expiresAt) };
};
