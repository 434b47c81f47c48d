import type { DomainEvent } from '@coffeemesh/kernel';
import type { Product } from '../../domain/product.ts';
import { productCreated, productDeleted, productUpdated } from '../../generated/events/published.ts';

type ProductEventData = Parameters<typeof productCreated>[0];

/** @param at when the product reached this state */
const eventDataOf = ({ id, categoryId, kind, name, published, version }: Product, at: Date): ProductEventData => ({
  productId: id,
  categoryId,
  kind,
  name,
  published,
  version,
  at: at.toISOString(),
});

export const productCreatedEvent = (product: Product): DomainEvent =>
  productCreated(eventDataOf(product, product.createdAt));

export const productUpdatedEvent = (product: Product): DomainEvent =>
  productUpdated(eventDataOf(product, product.updatedAt));

export const productDeletedEvent = (product: Product, deletedAt: Date): DomainEvent =>
  productDeleted(eventDataOf(product, deletedAt));
