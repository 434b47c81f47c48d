import type { Caller, Money, Role } from '@coffeemesh/kernel';
import { newPayment, type ChargeRequest, type Payment } from '../../src/domain/payment.ts';
import type { CallKind, ProviderCall, RequestOrigin } from '../../src/domain/provider-call.ts';
import type { ProviderResponse } from '../../src/domain/provider.ts';

export const now = new Date('2026-05-04T08:15:30.000Z');
export const later = new Date('2026-05-04T08:31:07.000Z');
export const cafeId = '0190c0de-0000-7000-8000-00000000ca01';
export const otherCafeId = '0190c0de-0000-7000-8000-00000000ca02';
export const customerId = '0190c0de-0000-7000-8000-00000000ee01';
export const paymentId = '0190c0de-0000-7000-8000-0000000a0001';
export const origin: RequestOrigin = { callerId: 'orders', key: 'key-1', fingerprint: 'print-1' };
export const approved: ProviderResponse = { outcome: 'approved', chargeId: 'ch_1' };
export const refused: ProviderResponse = { outcome: 'refused', reason: 'insufficient-funds' };

export const gbp = (amount: number): Money => ({ amount, currency: 'GBP' });

export const request = (over: Partial<ChargeRequest> = {}): ChargeRequest => ({
  orderId: '0190c0de-0000-7000-8000-0000000b0001',
  attemptId: '0190c0de-0000-7000-8000-0000000c0001',
  cafeId,
  customerId,
  amount: gbp(1245),
  tip: gbp(100),
  means: { kind: 'card', token: 'tok_approve' },
  ...over,
});

/** A payment with a pending authorisation, with these overrides. */
export const payment = (over: Partial<Payment> = {}): Payment => ({
  ...newPayment(request(), { id: paymentId, callId: '0190c0de-0000-7000-8000-0000000d0001', origin, now }),
  ...over,
});

export const call = (kind: CallKind, over: Partial<ProviderCall> = {}): ProviderCall => ({
  id: '0190c0de-0000-7000-8000-0000000d0002',
  kind,
  key: `${paymentId}/${kind}/1`,
  amount: gbp(1245),
  token: null,
  reason: null,
  status: 'pending',
  refusal: null,
  origin,
  createdAt: now,
  ...over,
});

export const callerWith = (id: string, kind: Caller['kind'], ...roles: [Role, string?][]): Caller => ({
  id,
  kind,
  roles: roles.map(([role, at]) => ({ role, cafeId: at })),
  scopes: new Set(),
});
export const customer = callerWith(customerId, 'customer');
export const otherCustomer = callerWith('0190c0de-0000-7000-8000-00000000ee02', 'customer');
export const barista = callerWith('0190c0de-0000-7000-8000-00000000ee03', 'staff', ['barista', cafeId]);
export const manager = callerWith('0190c0de-0000-7000-8000-00000000ee05', 'staff', ['manager', cafeId]);
export const otherManager = callerWith('0190c0de-0000-7000-8000-00000000ee15', 'staff', ['manager', otherCafeId]);
export const administrator = callerWith('0190c0de-0000-7000-8000-00000000ee06', 'staff', ['administrator']);
export const orders = callerWith('orders', 'service');

/** The slug of the problem that `action` throws, or `ok`. */
export const slugThrownBy = (action: () => unknown): string => {
  try {
    action();
    return 'ok';
  } catch (error) {
    return error instanceof Error && 'slug' in error ? String(error.slug) : String(error);
  }
};
