import {
  cafesWithRole,
  Forbidden,
  isAdministrator,
  isVisible,
  NotFound,
  visibilityScopeOf,
  worksAt,
  type Caller,
  type VisibilityScope,
} from '@coffeemesh/kernel';
import type { Delivery } from './delivery.ts';

/** Of the cafes in `pendingCafeIds`, only pending deliveries are visible. */
export type DeliveryScope = VisibilityScope<{ readonly pendingCafeIds: readonly string[] }>;

/**
 * The deliveries that a caller may read: all, or those that they ordered or carry, all of the cafes where they are manager
 * or barista, and the pending ones of the cafes where they are courier.
 */
export const deliveryScopeOf = (caller: Caller): DeliveryScope => {
  const scope = visibilityScopeOf(caller, 'manager', 'barista');
  return scope === 'all' ? scope : { ...scope, pendingCafeIds: cafesWithRole(caller, 'courier') };
};

/** @throws NotFound when the caller may not read the delivery */
export const assertCanRead = (caller: Caller, delivery: Delivery): void => {
  const scope = deliveryScopeOf(caller);
  const { customerId, courierId, cafeId, status } = delivery;
  const isPendingAtCafe = scope !== 'all' && status === 'pending' && scope.pendingCafeIds.includes(cafeId);
  if (!isVisible(scope, { personIds: [customerId, courierId], cafeId }) && !isPendingAtCafe) throw NotFound();
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
