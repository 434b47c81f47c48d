import { noContent } from '@coffeemesh/service-kit';
import { assertCanManageMenu } from '../domain/access.ts';
import { effectsOfMarkChange } from '../events/published/menu-events.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Removes a manual mark. A product that is out of stock stays sold out. */
export const clearSoldOut: Handler<'clearSoldOut'> = async ({ params, caller }, { menus, clock }) => {
  const { cafeId, productId } = params;
  assertCanManageMenu(caller, cafeId);
  const now = clock.now();
  await menus.get(cafeId, productId, now);
  await menus.changeMarks(cafeId, { by: 'staff', productId, mark: undefined }, now, effectsOfMarkChange(cafeId, now));
  return noContent();
};
