import type { Payment, PaymentStatus } from '../domain/payment.ts';
import type { CallKind, ProviderCall } from '../domain/provider-call.ts';

/** A call as Postgres writes it into JSON, or as Prisma reads it. */
export type CallRow = {
  id: string;
  kind: string;
  providerKey: string;
  amount: number | bigint;
  token: string | null;
  reason: string | null;
  status: string;
  refusal: string | null;
  callerId: string;
  requestKey: string;
  fingerprint: string;
  createdAt: string | Date;
};

export type PaymentRow = {
  id: string;
  orderId: string;
  attemptId: string | null;
  cafeId: string;
  customerId: string;
  status: string;
  declineReason: string | null;
  currency: string;
  amount: number | bigint;
  tip: number | bigint;
  refunded: number | bigint;
  chargeId: string | null;
  createdAt: Date;
  updatedAt: Date;
  authorisedAt: Date | null;
  capturedAt: Date | null;
  voidedAt: Date | null;
  version: number;
  /** Oldest first. */
  calls: readonly CallRow[];
};

/** A row as a payment; its texts are what this service has written itself. */
export const paymentOf = ({ currency, amount, tip, refunded, calls, ...row }: PaymentRow): Payment => ({
  ...row,
  status: row.status as PaymentStatus,
  amount: { amount: Number(amount), currency },
  tip: { amount: Number(tip), currency },
  refunded: { amount: Number(refunded), currency },
  calls: calls.map((call) => callOf(call, currency)),
});

const callOf = (row: CallRow, currency: string): ProviderCall => ({
  id: row.id,
  kind: row.kind as CallKind,
  key: row.providerKey,
  amount: { amount: Number(row.amount), currency },
  token: row.token,
  reason: row.reason,
  status: row.status as ProviderCall['status'],
  refusal: row.refusal,
  origin: { callerId: row.callerId, key: row.requestKey, fingerprint: row.fingerprint },
  createdAt: new Date(row.createdAt),
});
