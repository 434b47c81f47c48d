import type { EventHandler } from '../../generated/events/consumed.ts';

type OneCafe = 'products.menu-changed.v1' | 'products.product-sold-out.v1' | 'products.product-back.v1';
type EveryCafe = 'products.product-created.v1' | 'products.product-updated.v1' | 'products.product-deleted.v1';

/** Invalidates the cached menu of the cafe. */
export const onMenuChanged: EventHandler<OneCafe> = async ({ event }, { menus }) => menus.invalidate(event.data.cafeId);

/** Invalidates all cached menus: a product may be on any of them. */
export const onProductChanged: EventHandler<EveryCafe> = async (_input, { menus }) => menus.invalidateAll();
