// Generated from openapi/payments/oas.yaml; do not edit. `npm run codegen`

import type { Handlers } from './api/handlers.ts';
import { listPayments } from '../handlers/list-payments.ts';
import { authorisePayment } from '../handlers/authorise-payment.ts';
import { reconcilePayments } from '../handlers/reconcile-payments.ts';
import { getPayment } from '../handlers/get-payment.ts';
import { capturePayment } from '../handlers/capture-payment.ts';
import { voidPayment } from '../handlers/void-payment.ts';
import { refundPayment } from '../handlers/refund-payment.ts';

/** The handler of every operation, from `src/handlers/<operation-id>.ts`. */
export const handlers: Handlers = {
  listPayments,
  authorisePayment,
  reconcilePayments,
  getPayment,
  capturePayment,
  voidPayment,
  refundPayment,
};
