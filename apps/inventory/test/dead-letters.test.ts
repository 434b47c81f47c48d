import { deadLetterTests } from '@coffeemesh/contract-testing';
import { operations } from '../src/generated/api/operations.ts';
import { newId, startHarness } from './harness.ts';

deadLetterTests({
  operations,
  start: () => startHarness(),
  harmless: { type: 'products.product-deleted.v1', data: { productId: newId() } },
});
