import { assertCanManageMenu } from '../domain/access.ts';
import { soldOutRules } from '../domain/menu-rules.ts';
import { effectsOfMarkChange } from '../events/published/menu-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { menuProductResponse } from './menu-product-response.ts';

/** Marks a product as sold out at a cafe, independent of its stock. */
export const markSoldOut: Handler<'markSoldOut'> = async ({ params, body, caller }, { menus, clock }) => {
  const { cafeId, productId } = params;
  assertCanManageMenu(caller, cafeId);
  const now = clock.now();
  const until = body.until === null ? null : new Date(body.until);
  soldOutRules.assert({ until, now });
  const menuProduct = await menus.get(cafeId, productId, now);
  const mark = { until, markedBy: caller.id, markedAt: now };
  await menus.changeMarks(cafeId, { by: 'staff', productId, mark }, now, effectsOfMarkChange(cafeId, now));
  return menuProductResponse({ ...menuProduct, marks: { ...menuProduct.marks, manual: mark } });
};
