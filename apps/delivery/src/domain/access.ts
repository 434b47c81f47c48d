import { cafesOf, Forbidden, isAdministrator, NotFound, worksAt, type Caller } from '@coffeemesh/kernel';
import type { Delivery } from './delivery.ts';
import { DeliveryTaken } from './delivery-problems.ts';
import { assignDeliveryRules } from './delivery-rules.ts';

/** Which deliveries someone may see: everything, or her own and those of some cafes. */
export type Sight = 'all' | { personId: string; wholeCafes: readonly string[]; waitingAt: readonly string[] };

/** Managers and baristas see all of their cafes, couriers what waits there; everyone what she ordered or carries. */
export const sightOf = (caller: Caller): Sight => {
  if (cafesOf(caller) === 'all') return 'all';
  const cafesAs = (...roles: string[]) =>
    caller.roles.flatMap(({ role, cafeId }) => (cafeId !== undefined && roles.includes(role) ? [cafeId] : []));
  return { personId: caller.id, wholeCafes: cafesAs('manager', 'barista'), waitingAt: cafesAs('courier') };
};

/** @throws NotFound where the caller may not know of it */
export const seenBy = (caller: Caller, delivery: Delivery): Delivery => {
  const sight = sightOf(caller);
  const seen =
    sight === 'all' ||
    [delivery.customerId, delivery.courierId].includes(sight.personId) ||
    sight.wholeCafes.includes(delivery.cafeId) ||
    (delivery.status === 'pending' && sight.waitingAt.includes(delivery.cafeId));
  if (!seen) throw NotFound();
  return delivery;
};

/**
 * For what happens on the way: the delivery, if the caller carries it or manages its cafe.
 * One that still waits is let through, for its state to refuse.
 * @throws NotFound where she may not see it, Forbidden where she may only look
 */
export const carriedBy = (caller: Caller, delivery: Delivery): Delivery => {
  seenBy(caller, delivery);
  const carries = delivery.courierId === caller.id || worksAt(caller, delivery.cafeId, 'manager');
  const waits = delivery.status === 'pending' && worksAt(caller, delivery.cafeId, 'courier');
  if (!carries && !waits) throw Forbidden('Only its courier and a manager of its cafe may do this.');
  return delivery;
};

/** @throws NotFound, Forbidden for whoever is no manager of the cafe */
export const managedBy = (caller: Caller, delivery: Delivery): Delivery => {
  seenBy(caller, delivery);
  if (!worksAt(caller, delivery.cafeId, 'manager')) throw Forbidden('Only a manager of its cafe may do this.');
  return delivery;
};

/**
 * Who is to carry the delivery, when `caller` names `courierId` or nobody.
 * @throws NotFound for whoever does not work at its cafe; Forbidden for a courier who names someone else, and for a barista;
 *   RulesBroken for a manager who names nobody; DeliveryTaken for a courier who comes too late
 */
export const courierFor = (caller: Caller, delivery: Delivery, courierId: string | undefined): string => {
  if (!worksAt(caller, delivery.cafeId)) throw NotFound();
  const manages = worksAt(caller, delivery.cafeId, 'manager');
  const carries = caller.roles.some(({ role, cafeId }) => role === 'courier' && cafeId === delivery.cafeId);
  if (!manages && !(carries && (courierId ?? caller.id) === caller.id))
    throw Forbidden('Only a manager of its cafe may say who else carries it.');
  assignDeliveryRules.assert({ courierId, callerIsCourier: carries });
  if (!manages && delivery.status === 'assigned') throw DeliveryTaken();
  return courierId ?? caller.id;
};

/** Couriers say where they are. @throws Forbidden for everyone else */
export const asCourier = (caller: Caller): string => {
  if (!caller.roles.some(({ role }) => role === 'courier')) throw Forbidden('Only couriers have a position.');
  return caller.id;
};

/** Deliveries are made by the chain itself. @throws Forbidden for people, but administrators */
export const asChain = (caller: Caller): void => {
  if (caller.kind !== 'service' && !isAdministrator(caller))
    throw Forbidden('Deliveries are made by the chain itself, when an order is ready.');
};
