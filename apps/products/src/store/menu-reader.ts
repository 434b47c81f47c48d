import { createHash } from 'node:crypto';
import { type Clock, NotFound } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/postgres';
import { asInCatalogue, layMenu } from '../domain/menu.ts';
import type { MenuReader } from '../domain/ports.ts';
import type { LoadedMenu, MenuCache } from './menu-cache.ts';
import { readMenu, type MenuRow } from './sql/read-menu.ts';

const longestMs = 5 * 60_000;

/** Menus out of the cache, or laid anew from one statement. Its entity tag is a digest of what it says. */
export const createMenuReader = (database: Database, cache: MenuCache, clock: Clock): MenuReader => {
  const load = async (cafeId: string): Promise<LoadedMenu> => {
    const now = clock.now();
    const [row] = await database.query<MenuRow>(readMenu(cafeId, now));
    if (row === undefined) throw NotFound();
    const menu = layMenu({ ...row, cafeId, products: row.products.map(sourceOf) });
    const etag = `"${createHash('sha256').update(JSON.stringify(menu)).digest('base64url').slice(0, 27)}"`;
    const latest = now.getTime() + longestMs;
    const freshUntil = new Date(Math.min(latest, row.nextChangeAt?.getTime() ?? latest));
    return { shown: { menu, etag }, edition: row.edition, freshUntil };
  };
  return { read: (cafeId) => cache.read(cafeId, () => load(cafeId)) };
};

const sourceOf = ({ product, setting, byHand, outSizes, outOptions }: MenuRow['products'][number]) => ({
  product,
  setting: setting ?? asInCatalogue,
  marks: {
    byHand: byHand === null ? undefined : { until: byHand.until === null ? null : new Date(byHand.until) },
    sizes: outSizes,
    options: outOptions,
  },
});
