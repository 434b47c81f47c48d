import { deadLetterTests } from '@coffeemesh/contract-testing';
import { operations } from '../src/generated/api/operations.ts';
import { london, startHarness } from './harness.ts';

deadLetterTests({
  operations,
  start: startHarness,
  harmless: { type: 'cafes.cafe-created.v1', data: { cafeId: london, currency: 'GBP' } },
});
