import type { Payment, PaymentStatus } from '../domain/payment.ts';
import type { CallKind, ProviderCall } from '../domain/provider-call.ts';
import {
  Prisma,
  type Payment as PaymentModel,
  type ProviderCall as ProviderCallModel,
} from '../generated/prisma/client.ts';

/** A row as node-postgres and Prisma return it: the first parses `bigint` to a number, the second does not. */
type Row<Model> = { [Field in keyof Model]: Model[Field] extends bigint ? number | bigint : Model[Field] };

/** The columns that only the recovery of stale calls uses, and the foreign key. */
type CallBookkeeping = 'paymentId' | 'nextAttemptAt' | 'attempts';

/** A call as Postgres writes it into JSON, where times are text, or as Prisma returns it. */
export type CallRow = Omit<Row<ProviderCallModel>, CallBookkeeping | 'createdAt'> & { createdAt: string | Date };

/** A payment with its calls, oldest first. */
export type PaymentRow = Row<PaymentModel> & { calls: readonly CallRow[] };

/** The fields of a payment's row. A new column in the schema appears here, and is then read and written. */
export const paymentFields = Object.values(Prisma.PaymentScalarFieldEnum);

/** The fields of a call that are read and written, with the type of each parameter. */
export const callFieldTypes = {
  id: 'uuid',
  kind: 'text',
  providerKey: 'text',
  amount: 'bigint',
  token: 'text',
  reason: 'text',
  status: 'text',
  refusal: 'text',
  callerId: 'text',
  requestKey: 'text',
  fingerprint: 'text',
  createdAt: 'timestamptz',
} as const satisfies Record<keyof CallRow, string>;

export const callFields = Object.keys(callFieldTypes) as (keyof CallRow)[];

export const toPayment = ({ currency, amount, tip, refunded, calls, ...row }: PaymentRow): Payment => ({
  ...row,
  status: row.status as PaymentStatus,
  amount: { amount: Number(amount), currency },
  tip: { amount: Number(tip), currency },
  refunded: { amount: Number(refunded), currency },
  calls: calls.map((call) => toProviderCall(call, currency)),
});

export const toPaymentRow = ({ calls: _, amount, tip, refunded, ...payment }: Payment): Row<PaymentModel> => ({
  ...payment,
  currency: amount.currency,
  amount: amount.amount,
  tip: tip.amount,
  refunded: refunded.amount,
});

const toProviderCall = (row: CallRow, currency: string): ProviderCall => ({
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

export const toCallRow = ({ key, origin, amount, ...call }: ProviderCall): CallRow => ({
  ...call,
  providerKey: key,
  amount: amount.amount,
  callerId: origin.callerId,
  requestKey: origin.key,
  fingerprint: origin.fingerprint,
});
