import type { DeadLetterTestOptions } from '@coffeemesh/contract-testing';
import { uuidV7Ids } from '@coffeemesh/kernel';
import { startHarness } from './harness.ts';

export const deadLetters: DeadLetterTestOptions = {
  path: '/delivery-dead-letters',
  start: () => startHarness(),
  harmless: { type: 'orders.order-collected.v1', data: { orderId: uuidV7Ids.next() } },
};
