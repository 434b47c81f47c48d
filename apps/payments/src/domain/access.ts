import { cafesOf, Forbidden, NotFound, worksAt, type Caller } from '@coffeemesh/kernel';
import type { Payment } from './payment.ts';

/** The payments that a caller may read: all, or their own and those of the cafes that they manage. */
export type VisibilityScope = 'all' | { customerId: string; cafeIds: readonly string[] };

export const visibilityScopeOf = (caller: Caller): VisibilityScope =>
  cafesOf(caller) === 'all'
    ? 'all'
    : {
        customerId: caller.id,
        cafeIds: caller.roles.flatMap(({ role, cafeId }) =>
          role === 'manager' && cafeId !== undefined ? [cafeId] : [],
        ),
      };

/** @throws NotFound when the caller may not read the payment */
export const assertCanRead = (caller: Caller, payment: Payment): void => {
  const scope = visibilityScopeOf(caller);
  if (scope !== 'all' && scope.customerId !== payment.customerId && !scope.cafeIds.includes(payment.cafeId))
    throw NotFound();
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
