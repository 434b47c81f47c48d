import type { OrderRequest } from '../domain/basket.ts';
import { openingInstantOf } from '../domain/order-request-rules.ts';
import type { PlacingFacts } from '../domain/place-order.ts';
import type { Deps } from '../deps.ts';
import type { OrderRequest as OrderRequestBody } from '../generated/api/schemas.ts';

/** The body as the domain has it: instants instead of their text. */
export const toOrderRequest = ({ scheduledAt, ...request }: OrderRequestBody): OrderRequest =>
  scheduledAt === undefined ? request : { ...request, scheduledAt: new Date(scheduledAt) };

/** What has to be known of the cafe to place an order there. */
export const loadPlacingFacts = async (
  request: OrderRequest,
  now: Date,
  { cafes, menus }: Pick<Deps, 'cafes' | 'menus'>,
): Promise<PlacingFacts> => {
  const { cafeId } = request;
  const [cafe, menu, opening] = await Promise.all([
    cafes.cafe(cafeId),
    menus.menu(cafeId),
    cafes.opening(cafeId, openingInstantOf(request, now)),
  ]);
  return { cafe, menu, opening };
};
