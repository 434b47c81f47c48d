import type { Handlers } from '../generated/api/handlers.ts';
import { authorisePayment } from './authorise-payment.ts';
import { capturePayment } from './capture-payment.ts';
import { getPayment } from './get-payment.ts';
import { listPayments } from './list-payments.ts';
import { reconcilePayments } from './reconcile-payments.ts';
import { refundPayment } from './refund-payment.ts';
import { voidPayment } from './void-payment.ts';

export const handlers: Handlers = {
  authorisePayment,
  capturePayment,
  getPayment,
  listPayments,
  reconcilePayments,
  refundPayment,
  voidPayment,
};
