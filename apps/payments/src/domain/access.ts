import {
  Forbidden,
  isVisible,
  NotFound,
  visibilityScopeOf,
  worksAt,
  type Caller,
  type VisibilityScope,
} from '@coffeemesh/kernel';
import type { Payment } from './payment.ts';

/** The payments that a caller may read: all, or their own and those of the cafes that they manage. */
export const paymentScopeOf = (caller: Caller): VisibilityScope => visibilityScopeOf(caller, 'manager');

/** @throws NotFound when the caller may not read the payment */
export const assertCanRead = (caller: Caller, payment: Payment): void => {
  const { customerId, cafeId } = payment;
  if (!isVisible(paymentScopeOf(caller), { personIds: [customerId], cafeId })) throw NotFound();
};

/**
 * Only services, administrators and the managers of the cafe may capture, void or refund.
 * @throws NotFound when the caller may not read the payment, Forbidden when they may only read it
 */
export const assertCanUpdate = (caller: Caller, payment: Payment): void => {
  assertCanRead(caller, payment);
  assertCanAuthorise(caller, payment.cafeId);
};

/** @throws Forbidden when the caller may not take money for this cafe */
export const assertCanAuthorise = (caller: Caller, cafeId: string): void => {
  if (!worksAt(caller, cafeId, 'manager'))
    throw Forbidden('Only services, administrators and the managers of the cafe may do this.');
};
