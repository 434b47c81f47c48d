import type { EventHandlers } from '../../generated/events/consumed.ts';
import { onProductDeleted } from './on-product-deleted.ts';

export const eventHandlers: EventHandlers = { 'products.product-deleted.v1': onProductDeleted };
