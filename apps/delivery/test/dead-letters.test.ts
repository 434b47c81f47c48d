import { deadLetterTests } from '@coffeemesh/contract-testing';
import { uuidV7Ids } from '@coffeemesh/kernel';
import { operations } from '../src/generated/api/operations.ts';
import { startHarness } from './harness.ts';

deadLetterTests({
  operations,
  start: () => startHarness(),
  harmless: { type: 'orders.order-collected.v1', data: { orderId: uuidV7Ids.next() } },
});
