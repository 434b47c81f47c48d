import { Forbidden, NotFound, worksAt, type Caller } from '@coffeemesh/kernel';
import type { Actor, Order } from './order.ts';

/** Customers see their own orders, staff those of their cafes and their own, administrators and our services all. */
export const canRead = (caller: Caller, { customerId, cafeId }: Pick<Order, 'customerId' | 'cafeId'>): boolean =>
  customerId === caller.id || worksAt(caller, cafeId);

/**
 * @returns the order, if there is one that the caller may see
 * @throws NotFound (404) alike for one that she may not see
 */
export const visibleTo = (caller: Caller, order: Order | undefined): Order => {
  if (order === undefined || !canRead(caller, order)) throw NotFound();
  return order;
};

/**
 * An order that the caller may change: her own, or one at a cafe where she serves. A courier sees what she carries, no more.
 * @throws NotFound (404), Forbidden (403)
 */
export const changeableBy = (caller: Caller, order: Order | undefined): Order => {
  const seen = visibleTo(caller, order);
  if (seen.customerId !== caller.id && !isCounterStaffAt(caller, seen.cafeId)) throw Forbidden();
  return seen;
};

/**
 * An order that the caller may hand over: at the counter where she serves.
 * @throws NotFound (404), Forbidden (403)
 */
export const servedBy = (caller: Caller, order: Order | undefined): Order => {
  const seen = visibleTo(caller, order);
  if (!isCounterStaffAt(caller, seen.cafeId)) throw Forbidden('Only the people behind the counter hand an order over.');
  return seen;
};

/** @throws Forbidden (403) for services: an order belongs to a person */
export const assertCanCreate = (caller: Caller): void => {
  if (caller.kind === 'service') throw Forbidden('An order belongs to a person.');
};

/** @throws Forbidden (403) where staff move an order that is not their own to a cafe at which they do not serve */
export const assertCanMoveTo = (caller: Caller, order: Order, cafeId: string): void => {
  if (order.customerId !== caller.id && !isCounterStaffAt(caller, cafeId)) throw Forbidden();
};

const isCounterStaffAt = (caller: Caller, cafeId: string): boolean => worksAt(caller, cafeId, 'barista', 'manager');

/** How an order's history calls the caller. */
export const actorOf = (caller: Caller): Actor =>
  caller.kind === 'customer' ? 'customer' : caller.kind === 'staff' ? 'staff' : 'system';
