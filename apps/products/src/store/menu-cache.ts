import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '@coffeemesh/kernel';
import type { ShownMenu } from '../domain/ports.ts';
import type { MenuEditions } from './menu-editions.ts';
import type { MenuShelf } from './menu-shelf.ts';

export type LoadedMenu = {
  shown: ShownMenu;
  /** Of the same snapshot of the database. */
  edition: string;
  /** When it reads differently by itself, at the latest. */
  freshUntil: Date;
};

export type MenuCache = {
  /** @param load from the database; done once for all who miss the same edition, also in other copies */
  read(cafeId: string, load: () => Promise<LoadedMenu>): Promise<ShownMenu>;
};

/** How long to wait for a menu that another copy is loading, and how often to look. */
const patienceMs = 300;
const lookMs = 15;

/**
 * Menus in memory, and on a shelf that the copies of the service may share. What either has is shown only while the
 * database says that it is the current edition: nothing has to be dropped, and whatever becomes of shelf, copies and
 * connections, nobody who saw a change acknowledged is shown what was before.
 */
export const createMenuCache = (editions: MenuEditions, shelf: MenuShelf, clock: Clock): MenuCache => {
  const kept = new Map<string, LoadedMenu>();
  const loads = new Map<string, Promise<LoadedMenu>>();
  const isGood = (menu: LoadedMenu | undefined, edition: string): menu is LoadedMenu =>
    menu?.edition === edition && menu.freshUntil > clock.now();

  /** From the shelf as soon as it is there; loaded by whichever copy is the first to say that it will. */
  const find = async (cafeId: string, edition: string, load: () => Promise<LoadedMenu>): Promise<LoadedMenu> => {
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += lookMs) {
      const found = await shelf.find(cafeId, edition);
      if (isGood(found, edition)) return found;
      if (await shelf.claim(cafeId, edition)) break;
      await pause(lookMs);
    }
    try {
      const loaded = await load();
      void shelf.put(cafeId, loaded, clock.now()).then(() => shelf.release(cafeId, edition));
      return loaded;
    } catch (error) {
      void shelf.release(cafeId, edition);
      throw error;
    }
  };

  const start = (cafeId: string, edition: string, load: () => Promise<LoadedMenu>): Promise<LoadedMenu> => {
    const key = `${cafeId} ${edition}`;
    const running = loads.get(key);
    if (running !== undefined) return running;
    const loading = find(cafeId, edition, load)
      .then((menu) => {
        kept.set(cafeId, menu);
        return menu;
      })
      .finally(() => loads.delete(key));
    loads.set(key, loading);
    return loading;
  };

  return {
    read: async (cafeId, load) => {
      const edition = await editions.current(cafeId);
      const menu = kept.get(cafeId);
      return (isGood(menu, edition) ? menu : await start(cafeId, edition, load)).shown;
    },
  };
};
