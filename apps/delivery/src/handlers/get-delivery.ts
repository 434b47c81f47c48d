import { assertCanRead } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryResponse } from './delivery-response.ts';

export const getDelivery: Handler<'getDelivery'> = async ({ params, caller }, { deliveries }) => {
  const delivery = await deliveries.get(params.deliveryId);
  assertCanRead(caller, delivery);
  return deliveryResponse(delivery, caller);
};
