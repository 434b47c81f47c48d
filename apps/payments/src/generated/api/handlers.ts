// Generated from openapi/payments/oas.yaml; do not edit. `npm run codegen`

import type { Caller } from '@coffeemesh/kernel';
import type { Idempotency, RequestInfo } from '@coffeemesh/service-kit';
import type { Deps } from '../../deps.ts';
import type {
  AuthorisePaymentRequest,
  CapturePaymentParams,
  GetPaymentParams,
  ListPaymentsQuery,
  Payment,
  PaymentPage,
  ReconcilePaymentsQuery,
  Reconciliation,
  RefundPaymentParams,
  RefundPaymentRequest,
  VoidPaymentParams,
} from './schemas.ts';

/** The validated input of each handler, by operationId. */
export type Inputs = {
  /** GET /payments: List payments */
  listPayments: {
    readonly query: ListPaymentsQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /payments: Authorise a payment */
  authorisePayment: {
    readonly body: AuthorisePaymentRequest;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /payments/reconciliation: Reconcile with the provider */
  reconcilePayments: {
    readonly query: ReconcilePaymentsQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /payments/{paymentId}: Get a payment */
  getPayment: {
    readonly params: GetPaymentParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /payments/{paymentId}/capture: Capture a payment */
  capturePayment: {
    readonly params: CapturePaymentParams;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /payments/{paymentId}/void: Void a payment */
  voidPayment: {
    readonly params: VoidPaymentParams;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /payments/{paymentId}/refund: Refund a payment */
  refundPayment: {
    readonly params: RefundPaymentParams;
    readonly body: RefundPaymentRequest;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
};

/** The responses that each handler may return, by operationId. Problems are thrown. */
export type Outputs = {
  listPayments: { status: 200; headers?: { link?: string }; body: PaymentPage };
  authorisePayment: { status: 201; headers?: { etag?: string; location?: string }; body: Payment };
  reconcilePayments: { status: 200; body: Reconciliation };
  getPayment: { status: 200; headers?: { etag?: string }; body: Payment };
  capturePayment: { status: 200; headers?: { etag?: string }; body: Payment };
  voidPayment: { status: 200; headers?: { etag?: string }; body: Payment };
  refundPayment: { status: 200; headers?: { etag?: string }; body: Payment };
};

export type OperationId = keyof Inputs;

export type Handler<Id extends OperationId> = (input: Inputs[Id], deps: Deps) => Promise<Outputs[Id]>;

/** One handler for every operation of the contract, and no other. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
