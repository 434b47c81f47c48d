import { noContent } from '@coffeemesh/service-kit';
import { requireManagerOf } from '../domain/access.ts';
import { markEvents } from '../events/menu-events.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Takes a mark away that was set by hand; what is out of stock stays sold out. */
export const clearSoldOut: Handler<'clearSoldOut'> = async ({ params, caller }, { menus, clock }) => {
  const { cafeId, productId } = params;
  requireManagerOf(caller, cafeId);
  const now = clock.now();
  await menus.get(cafeId, productId, now);
  await menus.changeMarks(cafeId, { by: 'hand', productId, mark: undefined }, now, markEvents(cafeId, now));
  return noContent();
};
