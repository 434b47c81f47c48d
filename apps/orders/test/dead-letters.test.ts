import { deadLetterTests } from '@coffeemesh/contract-testing';

import { operations } from '../src/generated/api/operations.ts';
import { cafeId } from './builders.ts';
import { startChain } from './harness.ts';

deadLetterTests({
  operations,
  start: () => startChain(),
  harmless: { type: 'products.menu-changed.v1', data: { cafeId } },
});
