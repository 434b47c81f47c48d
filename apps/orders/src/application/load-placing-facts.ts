import type { OrderRequest } from '../domain/basket.ts';
import { openingInstantOf } from '../domain/order-request-rules.ts';
import type { PlacingFacts } from '../domain/place-order.ts';
import type { CafePort, MenuPort } from '../domain/ports.ts';

/** Loads the data about the cafe that the rules of an order need. */
export const loadPlacingFacts = async (
  request: OrderRequest,
  now: Date,
  { cafes, menus }: { readonly cafes: CafePort; readonly menus: MenuPort },
): Promise<PlacingFacts> => {
  const { cafeId } = request;
  const [cafe, menu, opening] = await Promise.all([
    cafes.cafe(cafeId),
    menus.menu(cafeId),
    cafes.opening(cafeId, openingInstantOf(request, now)),
  ]);
  return { cafe, menu, opening };
};
