import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';

/** Returns a cafe's current menu. A hot path: served from memory while the menu version is unchanged. */
export const getMenu: Handler<'getMenu'> = async ({ params }, { menuReader }) => {
  const { menu, etag } = await menuReader.read(params.cafeId);
  return ok(menu, etag);
};
