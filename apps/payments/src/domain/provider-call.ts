import type { Money } from '@coffeemesh/kernel';

export type CallKind = 'authorise' | 'capture' | 'void' | 'refund';

/** Whose request a call came from, so that the same request, repeated after a crash, finds it again. */
export type RequestOrigin = { callerId: string; key: string; fingerprint: string };

/** One thing asked of the provider. It is kept before it is asked, and `pending` until it is answered. */
export type ProviderCall = {
  id: string;
  kind: CallKind;
  /** Under which the provider does it once, however often it is asked. */
  key: string;
  amount: Money;
  /** The card's token, for an authorisation; forgotten once it is answered. */
  token: string | null;
  /** Why it is refunded. */
  reason: string | null;
  status: 'pending' | 'succeeded' | 'refused';
  /** Why the provider would not, in its words. */
  refusal: string | null;
  origin: RequestOrigin;
  createdAt: Date;
};

type Calls = { readonly calls: readonly ProviderCall[] };

export const pendingCall = ({ calls }: Calls): ProviderCall | undefined =>
  calls.find(({ status }) => status === 'pending');

export const callsOf = ({ calls }: Calls, kind: CallKind): ProviderCall[] => calls.filter((call) => call.kind === kind);

/** The call of this kind that the request of this caller and key made, if it did. */
export const callFrom = (
  payment: Calls,
  kind: CallKind,
  { callerId, key }: Pick<RequestOrigin, 'callerId' | 'key'>,
): ProviderCall | undefined =>
  callsOf(payment, kind).find(({ origin }) => origin.callerId === callerId && origin.key === key);
