import { uuidV7Ids } from '@coffeemesh/kernel';
import type { CloudEvent } from '@coffeemesh/messaging';
import type { ConsumedType } from '../src/generated/events/consumed.ts';
import type { OrderEvent } from '../src/generated/events/schemas.ts';

/** A new event of the orders service. */
export const orderEvent = (type: ConsumedType, data: OrderEvent): CloudEvent<OrderEvent> => ({
  specversion: '1.0',
  id: uuidV7Ids.next(),
  source: '/orders',
  type,
  subject: data.orderId,
  time: data.at,
  datacontenttype: 'application/json',
  data,
});
