// Generated from openapi/orders/oas.yaml; do not edit. `npm run codegen`

import type { Handlers } from './api/handlers.ts';
import { quoteBasket } from '../handlers/quote-basket.ts';
import { listOrders } from '../handlers/list-orders.ts';
import { createOrder } from '../handlers/create-order.ts';
import { getOrder } from '../handlers/get-order.ts';
import { replaceOrder } from '../handlers/replace-order.ts';
import { deleteOrder } from '../handlers/delete-order.ts';
import { payOrder } from '../handlers/pay-order.ts';
import { cancelOrder } from '../handlers/cancel-order.ts';
import { collectOrder } from '../handlers/collect-order.ts';
import { listOrderHistory } from '../handlers/list-order-history.ts';
import { listSagas } from '../handlers/list-sagas.ts';
import { retrySaga } from '../handlers/retry-saga.ts';

/** The handler of every operation, from `src/handlers/<operation-id>.ts`. */
export const handlers: Handlers = {
  quoteBasket,
  listOrders,
  createOrder,
  getOrder,
  replaceOrder,
  deleteOrder,
  payOrder,
  cancelOrder,
  collectOrder,
  listOrderHistory,
  listSagas,
  retrySaga,
};
