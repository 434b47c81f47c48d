import { Forbidden, isVisible, NotFound, visibilityScopeOf, worksAt, type Caller } from '@coffeemesh/kernel';
import type { Actor, Order } from './order.ts';

/**
 * Customers see their own orders; staff their own and those of their cafes; administrators and services all.
 * @throws NotFound (404) both for a missing order and for one that the caller may not see
 */
export const assertCanRead: Guard = (caller, order) => {
  if (order === undefined || !canRead(caller, order)) throw NotFound();
};

/**
 * Customers may change their own orders; baristas and managers those of their cafes. Couriers may only read.
 * @throws NotFound (404), Forbidden (403)
 */
export const assertCanUpdate: Guard = (caller, order) => {
  assertCanRead(caller, order);
  if (order.customerId !== caller.id && !isCounterStaffAt(caller, order.cafeId)) throw Forbidden();
};

/**
 * Baristas and managers of the order's cafe hand it over.
 * @throws NotFound (404), Forbidden (403)
 */
export const assertCanCollect: Guard = (caller, order) => {
  assertCanRead(caller, order);
  if (!isCounterStaffAt(caller, order.cafeId))
    throw Forbidden('Only the counter staff of its cafe hand an order over.');
};

/** @throws Forbidden (403) for services: an order belongs to a person */
export const assertCanCreate = (caller: Caller): void => {
  if (caller.kind === 'service') throw Forbidden('An order belongs to a person.');
};

/** @throws Forbidden (403) for staff who move a customer's order to a cafe where they do not work at the counter */
export const assertCanMoveTo = (caller: Caller, order: Order, cafeId: string): void => {
  if (order.customerId !== caller.id && !isCounterStaffAt(caller, cafeId)) throw Forbidden();
};

/** The caller in an order's history. */
export const actorOf = (caller: Caller): Actor =>
  caller.kind === 'customer' ? 'customer' : caller.kind === 'staff' ? 'staff' : 'system';

type Guard = (caller: Caller, order: Order | undefined) => asserts order is Order;

const canRead = (caller: Caller, { customerId, cafeId }: Order): boolean =>
  isVisible(visibilityScopeOf(caller), { personIds: [customerId], cafeId });

const isCounterStaffAt = (caller: Caller, cafeId: string): boolean => worksAt(caller, cafeId, 'barista', 'manager');
