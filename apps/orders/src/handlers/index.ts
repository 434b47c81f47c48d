import type { Handlers } from '../generated/api/handlers.ts';
import { cancelOrder } from './cancel-order.ts';
import { collectOrder } from './collect-order.ts';
import { createOrder } from './create-order.ts';
import { deleteOrder } from './delete-order.ts';
import { discardOrdersDeadLetter } from './discard-orders-dead-letter.ts';
import { getOrder } from './get-order.ts';
import { getOrdersDeadLetter } from './get-orders-dead-letter.ts';
import { listOrderHistory } from './list-order-history.ts';
import { listOrders } from './list-orders.ts';
import { listOrdersDeadLetters } from './list-orders-dead-letters.ts';
import { listSagas } from './list-sagas.ts';
import { payOrder } from './pay-order.ts';
import { quoteBasket } from './quote-basket.ts';
import { replaceOrder } from './replace-order.ts';
import { replayOrdersDeadLetter } from './replay-orders-dead-letter.ts';
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
  listOrdersDeadLetters,
  getOrdersDeadLetter,
  replayOrdersDeadLetter,
  discardOrdersDeadLetter,
};
