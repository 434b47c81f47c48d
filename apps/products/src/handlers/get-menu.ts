import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';

/** What a cafe sells now. The hot path: from memory, as long as nothing has changed. */
export const getMenu: Handler<'getMenu'> = async ({ params }, { menuReader }) => {
  const { menu, etag } = await menuReader.read(params.cafeId);
  return ok(menu, etag);
};
