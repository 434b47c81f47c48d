import type { DeadLetterTestOptions } from '@coffeemesh/contract-testing';

import { cafeId } from './builders.ts';
import { startChain } from './harness.ts';

export const deadLetters: DeadLetterTestOptions = {
  path: '/orders-dead-letters',
  start: () => startChain(),
  harmless: { type: 'products.menu-changed.v1', data: { cafeId } },
};
