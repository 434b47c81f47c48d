// Generated from openapi/products/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { MenuChangedEvent, ProductBackEvent, ProductEvent, ProductSoldOutEvent } from './schemas.ts';

/** A product is in the catalogue. */
export const productCreated = (data: ProductEvent): DomainEvent<'products.product-created.v1', ProductEvent> => ({
  type: 'products.product-created.v1',
  subject: data.productId,
  data,
});

/** Something of a product has changed; it may have been published, or taken off the menus. */
export const productUpdated = (data: ProductEvent): DomainEvent<'products.product-updated.v1', ProductEvent> => ({
  type: 'products.product-updated.v1',
  subject: data.productId,
  data,
});

/** A product has left the catalogue for good. */
export const productDeleted = (data: ProductEvent): DomainEvent<'products.product-deleted.v1', ProductEvent> => ({
  type: 'products.product-deleted.v1',
  subject: data.productId,
  data,
});

/** A cafe has no more of a product, by hand or because its stock has run out. */
export const productSoldOut = (
  data: ProductSoldOutEvent,
): DomainEvent<'products.product-sold-out.v1', ProductSoldOutEvent> => ({
  type: 'products.product-sold-out.v1',
  subject: data.productId,
  data,
});

/** A cafe sells a product again that was sold out. */
export const productBack = (data: ProductBackEvent): DomainEvent<'products.product-back.v1', ProductBackEvent> => ({
  type: 'products.product-back.v1',
  subject: data.productId,
  data,
});

/** A cafe's menu reads differently, by its own settings, its stock, or the catalogue's categories. */
export const menuChanged = (data: MenuChangedEvent): DomainEvent<'products.menu-changed.v1', MenuChangedEvent> => ({
  type: 'products.menu-changed.v1',
  subject: data.cafeId,
  data,
});

/** The schema of each event's data, by type. */
export const published = {
  'products.product-created.v1': ProductEvent,
  'products.product-updated.v1': ProductEvent,
  'products.product-deleted.v1': ProductEvent,
  'products.product-sold-out.v1': ProductSoldOutEvent,
  'products.product-back.v1': ProductBackEvent,
  'products.menu-changed.v1': MenuChangedEvent,
} as const;
