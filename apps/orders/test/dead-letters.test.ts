import { deadLetterTests } from '@coffeemesh/contract-testing';
import { operations } from '../src/generated/api/operations.ts';
import { cafeId } from './builders.ts';
import { startHarness } from './harness.ts';

deadLetterTests({
  operations,
  start: () => startHarness(),
  harmless: { type: 'products.menu-changed.v1', data: { cafeId } },
});
