import { cafesOf, Forbidden, isAdministrator, NotFound, worksAt, type Caller, type Role } from '@coffeemesh/kernel';
import type { Delivery } from './delivery.ts';

/**
 * The deliveries that a caller may read: all, or those that they ordered or carry, all of some cafes, and the pending ones
 * of others.
 */
export type VisibilityScope =
  'all' | { callerId: string; cafeIds: readonly string[]; pendingCafeIds: readonly string[] };

/** Managers and baristas read all deliveries of their cafes, couriers the pending ones. */
export const visibilityScopeOf = (caller: Caller): VisibilityScope => {
  if (cafesOf(caller) === 'all') return 'all';
  const cafesAs = (...roles: Role[]) =>
    caller.roles.flatMap(({ role, cafeId }) => (cafeId !== undefined && roles.includes(role) ? [cafeId] : []));
  return { callerId: caller.id, cafeIds: cafesAs('manager', 'barista'), pendingCafeIds: cafesAs('courier') };
};

/** @throws NotFound when the caller may not read the delivery */
export const assertCanRead = (caller: Caller, delivery: Delivery): void => {
  const scope = visibilityScopeOf(caller);
  const isVisible =
    scope === 'all' ||
    [delivery.customerId, delivery.courierId].includes(scope.callerId) ||
    scope.cafeIds.includes(delivery.cafeId) ||
    (delivery.status === 'pending' && scope.pendingCafeIds.includes(delivery.cafeId));
  if (!isVisible) throw NotFound();
};

/**
 * Only the delivery's courier and the managers of its cafe may report its progress. A pending delivery has no courier:
 * couriers of the cafe pass, so that they get 409 from the state machine instead of 403.
 * @throws NotFound when the caller may not read the delivery, Forbidden when they may only read it
 */
export const assertCanUpdate = (caller: Caller, delivery: Delivery): void => {
  assertCanRead(caller, delivery);
  const isResponsible = delivery.courierId === caller.id || worksAt(caller, delivery.cafeId, 'manager');
  const isCandidate = delivery.status === 'pending' && worksAt(caller, delivery.cafeId, 'courier');
  if (!isResponsible && !isCandidate) throw Forbidden('Only its courier and the managers of its cafe may do this.');
};

/** @throws NotFound when the caller may not read the delivery, Forbidden unless they manage its cafe */
export const assertCanCancel = (caller: Caller, delivery: Delivery): void => {
  assertCanRead(caller, delivery);
  if (!worksAt(caller, delivery.cafeId, 'manager')) throw Forbidden('Only a manager of its cafe may do this.');
};

/**
 * Managers of the cafe assign any courier; couriers of the cafe only themselves.
 * @throws NotFound unless the caller works at the cafe, Forbidden for baristas and for couriers who name another courier
 */
export const assertCanAssign = (caller: Caller, delivery: Delivery, courierId: string | undefined): void => {
  if (!worksAt(caller, delivery.cafeId)) throw NotFound();
  const assignsSelf = isCourierAt(caller, delivery.cafeId) && (courierId ?? caller.id) === caller.id;
  if (!worksAt(caller, delivery.cafeId, 'manager') && !assignsSelf)
    throw Forbidden('Only a manager of its cafe may assign another courier.');
};

/** @throws Forbidden unless the caller is a courier */
export const assertCanReportPosition = (caller: Caller): void => {
  if (!caller.roles.some(({ role }) => role === 'courier')) throw Forbidden('Only couriers report a position.');
};

/** @throws Forbidden unless the caller is a service or an administrator */
export const assertCanCreate = (caller: Caller): void => {
  if (caller.kind !== 'service' && !isAdministrator(caller))
    throw Forbidden('Only services and administrators may create deliveries.');
};

/** Whether the caller has the role of a courier at exactly this cafe. */
export const isCourierAt = (caller: Caller, cafeId: string): boolean =>
  caller.roles.some((assignment) => assignment.role === 'courier' && assignment.cafeId === cafeId);
