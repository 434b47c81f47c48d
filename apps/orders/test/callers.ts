import type { Role } from '@coffeemesh/kernel';
import type { TestCaller } from '@coffeemesh/testing';
import { cafeId, customerId } from './builders.ts';

const ordering = ['orders:read', 'orders:write'];

export const ada: TestCaller = { sub: customerId, kind: 'customer', scopes: ordering };
export const bob: TestCaller = { sub: '01900000-0000-7000-8000-00000000ee02', kind: 'customer', scopes: ordering };
export const staff = (role: Role, at = cafeId): TestCaller => ({
  sub: '01900000-0000-7000-8000-00000000ee03',
  kind: 'staff',
  roles: [{ role, cafeId: at }],
  scopes: ordering,
});
export const barista = staff('barista');
export const administrator: TestCaller = {
  sub: '01900000-0000-7000-8000-00000000ee06',
  kind: 'staff',
  roles: [{ role: 'administrator' }],
  scopes: [...ordering, 'operations:read', 'operations:write'],
};
