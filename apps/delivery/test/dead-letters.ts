import type { DeadLetterTestOptions } from '@coffeemesh/contract-testing';
import { uuidV7Ids } from '@coffeemesh/kernel';
import { deliveryService } from './harness.ts';

export const deadLetters: DeadLetterTestOptions = {
  path: '/delivery-dead-letters',
  start: () => deliveryService(),
  harmless: { type: 'orders.order-collected.v1', data: { orderId: uuidV7Ids.next() } },
};
