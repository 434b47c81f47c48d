import type { EventHandler } from '../generated/events/consumed.ts';

type OfOneCafe = 'products.menu-changed.v1' | 'products.product-sold-out.v1' | 'products.product-back.v1';
type OfEveryCafe = 'products.product-created.v1' | 'products.product-updated.v1' | 'products.product-deleted.v1';

/** One cafe's menu reads differently now: what is kept of it is dropped. */
export const onMenuChanged: EventHandler<OfOneCafe> = async ({ event }, { menus }) => menus.invalidate(event.data.cafeId);

/** A product has changed, which may stand on any menu: what is kept of all of them is dropped. */
export const onProductChanged: EventHandler<OfEveryCafe> = async (_input, { menus }) => menus.invalidateAll();
