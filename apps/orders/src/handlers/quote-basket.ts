import { ok } from '@coffeemesh/service-kit';
import { basketRules } from '../domain/basket-rules.ts';
import { priceBasket } from '../domain/pricing.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toItemResponse, toPricesResponse } from './order-response.ts';

/** Prices a basket as an order that is placed now. Stores nothing. */
export const quoteBasket: Handler<'quoteBasket'> = async ({ body }, { cafes, menus }) => {
  const [cafe, menu] = await Promise.all([cafes.cafe(body.cafeId), menus.menu(body.cafeId)]);
  basketRules.assert({ basket: body, cafe, menu });
  if (cafe === undefined) throw new Error('The rules have let an unknown cafe pass');
  const { items, prices } = priceBasket(body, cafe, menu);
  const { cafeId, fulfilment } = body;
  return ok({ cafeId, fulfilment, items: items.map(toItemResponse), prices: toPricesResponse(prices) });
};
