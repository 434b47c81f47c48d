import { assertCanRead } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderResponse } from './order-response.ts';

export const getOrder: Handler<'getOrder'> = async ({ params, caller }, { orders }) => {
  const order = await orders.find(params.orderId);
  assertCanRead(caller, order);
  return orderResponse(order);
};
