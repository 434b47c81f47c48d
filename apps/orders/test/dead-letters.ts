import type { DeadLetterTestOptions } from '@coffeemesh/contract-testing';

import { cafeId } from './builders.ts';
import { startHarness } from './harness.ts';

export const deadLetters: DeadLetterTestOptions = {
  path: '/orders-dead-letters',
  start: () => startHarness(),
  harmless: { type: 'products.menu-changed.v1', data: { cafeId } },
};
