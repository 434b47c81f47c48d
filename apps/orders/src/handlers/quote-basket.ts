import { ok } from '@coffeemesh/service-kit';

import { basketRules } from '../domain/basket-rules.ts';
import { priceBasket } from '../domain/pricing.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { itemView, pricesView } from '../views/order-view.ts';

/** Prices a basket as an order made at this moment would be; nothing is kept. */
export const quoteBasket: Handler<'quoteBasket'> = async ({ body }, { cafes, menus }) => {
  const [cafe, menu] = await Promise.all([cafes.cafe(body.cafeId), menus.menu(body.cafeId)]);
  basketRules.assert({ basket: body, cafe, menu });
  if (cafe === undefined) throw new Error('The rules have let an unknown cafe pass');
  const { items, prices } = priceBasket(body, cafe, menu);
  const { cafeId, fulfilment } = body;
  return ok({ cafeId, fulfilment, items: items.map(itemView), prices: pricesView(prices) });
};
