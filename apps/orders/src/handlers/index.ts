import type { Handlers } from '../generated/api/handlers.ts';
import { cancelOrder } from './cancel-order.ts';
import { collectOrder } from './collect-order.ts';
import { createOrder } from './create-order.ts';
import { deleteOrder } from './delete-order.ts';
import { getOrder } from './get-order.ts';
import { listOrderHistory } from './list-order-history.ts';
import { listOrders } from './list-orders.ts';
import { listSagas } from './list-sagas.ts';
import { payOrder } from './pay-order.ts';
import { quoteBasket } from './quote-basket.ts';
import { replaceOrder } from './replace-order.ts';
import { retrySaga } from './retry-saga.ts';

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
