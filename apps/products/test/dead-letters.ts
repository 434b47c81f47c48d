import type { DeadLetterTestOptions } from '@coffeemesh/contract-testing';
import { london, startHarness } from './harness.ts';

export const deadLetters: DeadLetterTestOptions = {
  path: '/products-dead-letters',
  start: startHarness,
  harmless: { type: 'cafes.cafe-created.v1', data: { cafeId: london, currency: 'GBP' } },
};
