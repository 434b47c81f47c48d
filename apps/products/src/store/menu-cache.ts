import type { Clock } from '@coffeemesh/kernel';
import type { ShownMenu } from '../domain/ports.ts';

export type LoadedMenu = {
  shown: ShownMenu;
  /** When it reads differently by itself, at the latest. */ freshUntil: Date;
};

/** Menus in memory. A menu that was dropped is never shown again, not even by a load that began before. */
export type MenuCache = {
  read(cafeId: string, load: () => Promise<LoadedMenu>): Promise<ShownMenu>;
  drop(cafeId: string): Promise<void>;
  dropAll(): Promise<void>;
};

/**
 * The cache of a service that runs as one copy. Of callers that find nothing, one loads and all wait for it; those who
 * come after a drop do not wait for a load that began before it.
 */
export const createMenuCache = (clock: Clock): MenuCache => {
  const entries = new Map<string, LoadedMenu>();
  const loads = new Map<string, Promise<LoadedMenu>>();

  const start = (cafeId: string, load: () => Promise<LoadedMenu>): Promise<LoadedMenu> => {
    const isCurrent = () => loads.get(cafeId) === loading;
    const loading: Promise<LoadedMenu> = load()
      .then((loaded) => {
        if (isCurrent()) entries.set(cafeId, loaded);
        return loaded;
      })
      .finally(() => {
        if (isCurrent()) loads.delete(cafeId);
      });
    loads.set(cafeId, loading);
    return loading;
  };

  return {
    read: async (cafeId, load) => {
      const entry = entries.get(cafeId);
      if (entry !== undefined && entry.freshUntil > clock.now()) return entry.shown;
      return (await (loads.get(cafeId) ?? start(cafeId, load))).shown;
    },
    drop: async (cafeId) => {
      entries.delete(cafeId);
      loads.delete(cafeId);
    },
    dropAll: async () => {
      entries.clear();
      loads.clear();
    },
  };
};
