import type { IdempotencyKeyRef, Money } from '@coffeemesh/kernel';

export type CallKind = 'authorise' | 'capture' | 'void' | 'refund';

/** The request that started a call. A repeat after a crash finds its call by caller and idempotency key. */
export type RequestOrigin = Pick<IdempotencyKeyRef, 'callerId' | 'key' | 'fingerprint'>;

/** One call to the provider. It is stored before it is sent, and `pending` until the provider responds. */
export type ProviderCall = {
  id: string;
  kind: CallKind;
  /** The provider's idempotency key: the provider executes the call once. */
  key: string;
  amount: Money;
  /** The card's token, for an authorisation; null after the response. */
  token: string | null;
  /** Why the amount is refunded. */
  reason: string | null;
  status: 'pending' | 'succeeded' | 'refused';
  /** The reason that the provider gave for a refusal. */
  refusal: string | null;
  origin: RequestOrigin;
  createdAt: Date;
};

type Calls = { readonly calls: readonly ProviderCall[] };

export const pendingCall = ({ calls }: Calls): ProviderCall | undefined =>
  calls.find(({ status }) => status === 'pending');

export const callsOf = ({ calls }: Calls, kind: CallKind): ProviderCall[] => calls.filter((call) => call.kind === kind);

/** The call of this kind that this caller and idempotency key started. */
export const callByOrigin = (
  payment: Calls,
  kind: CallKind,
  { callerId, key }: Pick<RequestOrigin, 'callerId' | 'key'>,
): ProviderCall | undefined =>
  callsOf(payment, kind).find(({ origin }) => origin.callerId === callerId && origin.key === key);
