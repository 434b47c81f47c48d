import type { Caller, Role } from '@coffeemesh/kernel';
import { newDelivery, type Delivery } from '../../src/domain/delivery.ts';

export const now = new Date('2026-05-04T08:30:00.000Z');
export const cafeId = '0190c0de-0000-7000-8000-00000000ca01';
export const otherCafeId = '0190c0de-0000-7000-8000-00000000ca02';
export const customerId = '0190c0de-0000-7000-8000-00000000ee01';
export const courierId = '0190c0de-0000-7000-8000-00000000ee04';

/** A pending delivery in Soho, with these overrides. */
export const delivery = (over: Partial<Delivery> = {}): Delivery => ({
  ...newDelivery(
    {
      orderId: '0190c0de-0000-7000-8000-00000000ad01',
      cafeId,
      customerId,
      address: {
        line1: '12 Dean Street',
        city: 'London',
        country: 'GB',
        position: { latitude: 51.5143, longitude: -0.1317 },
      },
      contact: { name: 'Ada' },
      items: [{ name: 'Flat white', quantity: 2 }],
    },
    { id: '0190c0de-0000-7000-8000-00000000da01', pin: '4711', now },
  ),
  ...over,
});

export const callerWith = (id: string, kind: Caller['kind'], ...roles: [Role, string?][]): Caller => ({
  id,
  kind,
  roles: roles.map(([role, at]) => ({ role, cafeId: at })),
  scopes: new Set(),
});
export const customer = callerWith(customerId, 'customer');
export const courier = callerWith(courierId, 'staff', ['courier', cafeId]);
export const otherCourier = callerWith('0190c0de-0000-7000-8000-00000000ee14', 'staff', ['courier', cafeId]);
export const manager = callerWith('0190c0de-0000-7000-8000-00000000ee05', 'staff', ['manager', cafeId]);
export const barista = callerWith('0190c0de-0000-7000-8000-00000000ee03', 'staff', ['barista', cafeId]);
export const administrator = callerWith('0190c0de-0000-7000-8000-00000000ee06', 'staff', ['administrator']);
export const orders = callerWith('orders', 'service');
export const otherCustomer = callerWith('0190c0de-0000-7000-8000-00000000ee02', 'customer');
