import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '@coffeemesh/kernel';
import { LOAD_POLL_MS, LOAD_WAIT_MS } from '../domain/policy.ts';
import type { MenuWithEtag } from '../domain/ports.ts';
import type { MenuVersions } from './menu-versions.ts';
import type { SharedMenuCache } from './shared-menu-cache.ts';

export type LoadedMenu = {
  menu: MenuWithEtag;
  /** Read in the same snapshot of the database as the menu. */
  menuVersion: string;
  /** The latest instant at which the menu changes without a write. */
  expiresAt: Date;
};

export type MenuCache = {
  /** @param load reads the database; called once for all readers that miss the same version, also in other copies */
  read(cafeId: string, load: () => Promise<LoadedMenu>): Promise<MenuWithEtag>;
};

/**
 * Caches menus in memory and in a cache that all copies may share. An entry is used only if the database confirms its menu
 * version, so no entry must be invalidated, and no reader gets a menu from before an acknowledged change.
 */
export const createMenuCache = (versions: MenuVersions, shared: SharedMenuCache, clock: Clock): MenuCache => {
  const cached = new Map<string, LoadedMenu>();
  const loads = new Map<string, Promise<LoadedMenu>>();
  const isCurrent = (entry: LoadedMenu | undefined, menuVersion: string): entry is LoadedMenu =>
    entry?.menuVersion === menuVersion && entry.expiresAt > clock.now();

  /** Takes the menu from the shared cache; loads it if this copy acquires the load lock, or the wait is over. */
  const find = async (cafeId: string, menuVersion: string, load: () => Promise<LoadedMenu>): Promise<LoadedMenu> => {
    for (let waitedMs = 0; waitedMs < LOAD_WAIT_MS; waitedMs += LOAD_POLL_MS) {
      const entry = await shared.get(cafeId, menuVersion);
      if (isCurrent(entry, menuVersion)) return entry;
      if (await shared.acquireLoadLock(cafeId, menuVersion)) break;
      await delay(LOAD_POLL_MS);
    }
    try {
      const loaded = await load();
      void shared.set(cafeId, loaded, clock.now()).then(() => shared.releaseLoadLock(cafeId, menuVersion));
      return loaded;
    } catch (error) {
      void shared.releaseLoadLock(cafeId, menuVersion);
      throw error;
    }
  };

  const loadOnce = (cafeId: string, menuVersion: string, load: () => Promise<LoadedMenu>): Promise<LoadedMenu> => {
    const key = `${cafeId} ${menuVersion}`;
    const inFlight = loads.get(key);
    if (inFlight !== undefined) return inFlight;
    const loading = find(cafeId, menuVersion, load)
      .then((entry) => {
        cached.set(cafeId, entry);
        return entry;
      })
      .finally(() => loads.delete(key));
    loads.set(key, loading);
    return loading;
  };

  return {
    read: async (cafeId, load) => {
      const menuVersion = await versions.current(cafeId);
      const entry = cached.get(cafeId);
      return (isCurrent(entry, menuVersion) ? entry : await loadOnce(cafeId, menuVersion, load)).menu;
    },
  };
};
