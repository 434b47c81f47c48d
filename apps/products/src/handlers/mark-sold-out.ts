import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { requireManagerOf } from '../domain/access.ts';
import { soldOutRules } from '../domain/menu-rules.ts';
import { markEvents } from '../events/menu-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { menuProductView } from './menu-product-view.ts';

/** A cafe has none of a product left, whatever the stock says. */
export const markSoldOut: Handler<'markSoldOut'> = async ({ params, body, caller }, { menus, clock }) => {
  const { cafeId, productId } = params;
  requireManagerOf(caller, cafeId);
  const now = clock.now();
  const until = body.until === null ? null : new Date(body.until);
  soldOutRules.assert({ until, now });
  const menuProduct = await menus.get(cafeId, productId, now);
  const mark = { until, markedBy: caller.id, markedAt: now };
  await menus.changeMarks(cafeId, { by: 'hand', productId, mark }, now, markEvents(cafeId, now));
  const marked = { ...menuProduct, marks: { ...menuProduct.marks, byHand: mark } };
  return ok(menuProductView(marked), etagOf(marked));
};
