import { deadLetterTests } from '@coffeemesh/testing';
import { operations } from '../src/generated/api/operations.ts';
import { london, openProducts } from './products-app.ts';

deadLetterTests({
  operations,
  start: openProducts,
  harmless: { type: 'cafes.cafe-created.v1', data: { cafeId: london, currency: 'GBP' } },
});
