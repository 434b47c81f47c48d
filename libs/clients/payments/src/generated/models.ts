// Generated from openapi/payments/oas.yaml; do not edit. `npm run codegen`

import type { components } from './types.ts';

export type AuthorisePaymentRequest = components['schemas']['AuthorisePaymentRequest'];
export type CardToken = components['schemas']['CardToken'];
export type ChargeAmount = components['schemas']['ChargeAmount'];
export type Count = components['schemas']['Count'];
export type Currency = components['schemas']['Currency'];
export type DeclineReason = components['schemas']['DeclineReason'];
export type Difference = components['schemas']['Difference'];
export type Fault = components['schemas']['Fault'];
export type Id = components['schemas']['Id'];
export type Line = components['schemas']['Line'];
export type MinorUnits = components['schemas']['MinorUnits'];
export type Money = components['schemas']['Money'];
export type PageInfo = components['schemas']['PageInfo'];
export type Payment = components['schemas']['Payment'];
export type PaymentPage = components['schemas']['PaymentPage'];
export type PaymentStatus = components['schemas']['PaymentStatus'];
export type Position = components['schemas']['Position'];
export type Problem = components['schemas']['Problem'];
export type Reconciliation = components['schemas']['Reconciliation'];
export type Refund = components['schemas']['Refund'];
export type RefundPaymentRequest = components['schemas']['RefundPaymentRequest'];
export type Timestamp = components['schemas']['Timestamp'];
export type Tip = components['schemas']['Tip'];
