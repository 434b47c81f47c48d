import { createHash } from 'node:crypto';
import { type Clock, NotFound } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/postgres';
import { buildMenu, catalogueSetting } from '../domain/menu.ts';
import { MENU_MAX_AGE_MS } from '../domain/policy.ts';
import type { MenuReader } from '../domain/ports.ts';
import type { LoadedMenu, MenuCache } from './menu-cache.ts';
import { readMenuStatement, type MenuRow } from './sql/read-menu.ts';

/** Reads menus from the cache, else builds them from one statement. The entity tag is a hash of the content. */
export const createMenuReader = (database: Database, cache: MenuCache, clock: Clock): MenuReader => {
  const load = async (cafeId: string): Promise<LoadedMenu> => {
    const now = clock.now();
    const [row] = await database.query<MenuRow>(readMenuStatement(cafeId, now));
    if (row === undefined) throw NotFound();
    const menu = buildMenu({ ...row, cafeId, products: row.products.map(toMenuSource) });
    const etag = `"${createHash('sha256').update(JSON.stringify(menu)).digest('base64url').slice(0, 27)}"`;
    const latest = now.getTime() + MENU_MAX_AGE_MS;
    const expiresAt = new Date(Math.min(latest, row.nextChangeAt?.getTime() ?? latest));
    return { menu: { menu, etag }, menuVersion: row.menuVersion, expiresAt };
  };
  return { read: (cafeId) => cache.read(cafeId, () => load(cafeId)) };
};

const toMenuSource = ({ product, setting, manual, outSizes, outOptions }: MenuRow['products'][number]) => ({
  product,
  setting: setting ?? catalogueSetting,
  marks: {
    manual: manual === null ? undefined : { until: manual.until === null ? null : new Date(manual.until) },
    sizes: outSizes,
    options: outOptions,
  },
});
