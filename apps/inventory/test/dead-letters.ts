import type { DeadLetterTestOptions } from '@coffeemesh/contract-testing';
import { newId, startHarness } from './harness.ts';

export const deadLetters: DeadLetterTestOptions = {
  path: '/inventory-dead-letters',
  start: () => startHarness(),
  harmless: { type: 'products.product-deleted.v1', data: { productId: newId() } },
};
