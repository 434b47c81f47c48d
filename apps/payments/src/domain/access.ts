import { cafesOf, Forbidden, NotFound, worksAt, type Caller } from '@coffeemesh/kernel';
import type { Payment } from './payment.ts';

/** Which payments someone may see: all, or her own and those of the cafes that she manages. */
export type Sight = 'all' | { customerId: string; cafeIds: readonly string[] };

export const sightOf = (caller: Caller): Sight =>
  cafesOf(caller) === 'all'
    ? 'all'
    : {
        customerId: caller.id,
        cafeIds: caller.roles.flatMap(({ role, cafeId }) =>
          role === 'manager' && cafeId !== undefined ? [cafeId] : [],
        ),
      };

/** @throws NotFound where the caller may not know of it */
export const seenBy = (caller: Caller, payment: Payment): Payment => {
  const sight = sightOf(caller);
  if (sight !== 'all' && sight.customerId !== payment.customerId && !sight.cafeIds.includes(payment.cafeId))
    throw NotFound();
  return payment;
};

/**
 * For whoever moves the money of a payment: our services, and the managers of its cafe.
 * @throws NotFound where she may not see it, Forbidden where she may only look
 */
export const movedBy = (caller: Caller, payment: Payment): Payment => {
  seenBy(caller, payment);
  takenBy(caller, payment.cafeId);
  return payment;
};

/** @throws Forbidden for whoever may take no money for this cafe */
export const takenBy = (caller: Caller, cafeId: string): void => {
  if (!worksAt(caller, cafeId, 'manager'))
    throw Forbidden('Only our services and the managers of the cafe may do this.');
};
