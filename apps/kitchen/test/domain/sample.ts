import type { Caller, Role } from '@coffeemesh/kernel';
import { defaultCapacity } from '../../src/domain/capacity.ts';
import { newSchedule, type Schedule, type ScheduledItem } from '../../src/domain/schedule.ts';

export const now = new Date('2026-05-04T08:15:31.000Z');
export const cafeId = '0190c0de-0000-7000-8000-00000000ca01';
export const otherCafeId = '0190c0de-0000-7000-8000-00000000ca02';
export const orderId = '0190c0de-0000-7000-8000-0000000b0001';
export const capacity = defaultCapacity(cafeId);

export const item = (over: Partial<ScheduledItem> = {}): ScheduledItem => ({
  productId: '0190c0de-0000-7000-8000-00000000d001',
  name: 'Flat white',
  size: 'small',
  options: ['Oat milk'],
  quantity: 2,
  ...over,
});

/** A pending schedule. */
export const schedule = (over: Partial<Schedule> = {}): Schedule => ({
  ...newSchedule(
    { orderId, cafeId, fulfilment: 'delivery', items: [item()], note: 'No lids, please.' },
    { workSeconds: 120, readyAt: new Date('2026-05-04T08:16:31.000Z') },
    { id: '0190c0de-0000-7000-8000-0000000a1001', now },
  ),
  ...over,
});

export const callerOf = (id: string, kind: Caller['kind'], ...roles: [Role, string?][]): Caller => ({
  id,
  kind,
  roles: roles.map(([role, at]) => ({ role, cafeId: at })),
  scopes: new Set(),
});
export const customer = callerOf('0190c0de-0000-7000-8000-00000000ee01', 'customer');
export const barista = callerOf('0190c0de-0000-7000-8000-00000000ee03', 'staff', ['barista', cafeId]);
export const courier = callerOf('0190c0de-0000-7000-8000-00000000ee04', 'staff', ['courier', cafeId]);
export const manager = callerOf('0190c0de-0000-7000-8000-00000000ee05', 'staff', ['manager', cafeId]);
export const otherBarista = callerOf('0190c0de-0000-7000-8000-00000000ee13', 'staff', ['barista', otherCafeId]);
export const administrator = callerOf('0190c0de-0000-7000-8000-00000000ee06', 'staff', ['administrator']);
export const orders = callerOf('orders', 'service');

/** `ok`, or the slug of the problem that was thrown. */
export const outcomeOf = (action: () => unknown): string => {
  try {
    action();
    return 'ok';
  } catch (error) {
    return error instanceof Error && 'slug' in error ? String(error.slug) : String(error);
  }
};
