import { uuidV7Ids } from '@coffeemesh/kernel';
import { deadLetterTests } from '@coffeemesh/contract-testing';
import { operations } from '../src/generated/api/operations.ts';
import { deliveryService } from './harness.ts';

deadLetterTests({
  operations,
  start: () => deliveryService(),
  harmless: { type: 'orders.order-collected.v1', data: { orderId: uuidV7Ids.next() } },
});
