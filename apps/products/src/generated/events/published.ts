// Generated from openapi/products/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { MenuChangedEvent, ProductBackEvent, ProductEvent, ProductSoldOutEvent } from './schemas.ts';

/** A product was created. */
export const productCreated = (data: ProductEvent): DomainEvent<'products.product-created.v1', ProductEvent> => ({
  type: 'products.product-created.v1',
  subject: data.productId,
  data,
});

/** A product was changed, published or unpublished. */
export const productUpdated = (data: ProductEvent): DomainEvent<'products.product-updated.v1', ProductEvent> => ({
  type: 'products.product-updated.v1',
  subject: data.productId,
  data,
});

/** A product was deleted. */
export const productDeleted = (data: ProductEvent): DomainEvent<'products.product-deleted.v1', ProductEvent> => ({
  type: 'products.product-deleted.v1',
  subject: data.productId,
  data,
});

/** A product is sold out at a cafe, by a manual mark or because it is out of stock. */
export const productSoldOut = (
  data: ProductSoldOutEvent,
): DomainEvent<'products.product-sold-out.v1', ProductSoldOutEvent> => ({
  type: 'products.product-sold-out.v1',
  subject: data.productId,
  data,
});

/** A product is on sale again at a cafe. */
export const productBack = (data: ProductBackEvent): DomainEvent<'products.product-back.v1', ProductBackEvent> => ({
  type: 'products.product-back.v1',
  subject: data.productId,
  data,
});

/** The menu of a cafe has changed, by its settings, its stock or the categories. */
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
