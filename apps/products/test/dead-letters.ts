import type { DeadLetterTestOptions } from '@coffeemesh/contract-testing';
import { london, openProducts } from './products-app.ts';

export const deadLetters: DeadLetterTestOptions = {
  path: '/products-dead-letters',
  start: openProducts,
  harmless: { type: 'cafes.cafe-created.v1', data: { cafeId: london, currency: 'GBP' } },
};
