import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { visibleTo } from '../domain/order-access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toOrderResponse } from '../views/order-view.ts';

export const getOrder: Handler<'getOrder'> = async ({ params, caller }, { orders }) => {
  const order = visibleTo(caller, await orders.find(params.orderId));
  return ok(toOrderResponse(order), etagOf(order));
};
