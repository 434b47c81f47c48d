import { nextState } from '@coffeemesh/kernel';
import { ReservationOver } from '../../src/domain/inventory-problems.ts';
import {
  confirm,
  expiryRules,
  extend,
  isHeld,
  newReservation,
  release,
  transitions,
  type Reservation,
  type ReservationStatus,
} from '../../src/domain/reservation.ts';

const now = new Date('2026-05-04T08:15:30.000Z');
const later = new Date('2026-05-04T08:20:00.000Z');
const items = [{ productId: 'latte', size: 'regular', options: ['oat'], quantity: 2 }];
const request = { reservationId: 'r', orderId: 'o', cafeId: 'london', items };
const statuses = Object.keys(transitions) as ReservationStatus[];

const inState = (status: ReservationStatus): Reservation => ({
  ...newReservation(request, now),
  status,
  endedAt: status === 'held' ? null : now,
  version: 4,
});
const actions = {
  confirm: (reservation: Reservation) => confirm(reservation, later),
  release: (reservation: Reservation) => release(reservation, later),
  extend: (reservation: Reservation) => extend(reservation, null),
};
/** Repeats that change nothing instead of being refused. */
const settled: Readonly<Record<string, readonly ReservationStatus[]>> = {
  confirm: ['confirmed'],
  release: ['released', 'expired'],
  extend: [],
};

test('a new one is held for fifteen minutes, unless it is told otherwise', () => {
  expect(newReservation(request, now)).toMatchObject({ status: 'held', endedAt: null, version: 1 });
  expect(newReservation(request, now).expiresAt).toEqual(new Date('2026-05-04T08:30:30.000Z'));
  expect(newReservation({ ...request, expiresAt: null }, now).expiresAt).toBeNull();
  expect(newReservation({ ...request, expiresAt: later }, now).expiresAt).toEqual(later);
});

const pairs = statuses.flatMap((status) =>
  (Object.keys(actions) as (keyof typeof actions)[]).map((action) => ({ status, action })),
);
test.each(pairs)('$status: $action', ({ status, action }) => {
  const reservation = inState(status);
  const next = nextState(transitions, status, action);
  if (next !== undefined) {
    const changed = actions[action](reservation);
    expect(changed).toMatchObject({ status: next, version: 5, endedAt: next === 'held' ? null : later });
    expect(reservation).toEqual(inState(status));
  } else if (settled[action]?.includes(status)) {
    expect(actions[action](reservation)).toBe(reservation);
  } else {
    expect(() => actions[action](reservation)).toThrow(
      expect.objectContaining({
        slug: ReservationOver.slug,
        details: expect.objectContaining({ extensions: { state: status, action, allowedActions: [] } }),
      }),
    );
  }
});

test.each(statuses)('%s: only what is held can still change', (status) => {
  expect(isHeld(inState(status))).toBe(status === 'held');
});

test.each([
  [undefined, 0],
  [null, 0],
  [new Date(now.getTime() + 1), 0],
  [new Date(now.getTime() + 30 * 86_400_000), 0],
  [now, 1],
  [new Date(now.getTime() + 30 * 86_400_000 + 1), 1],
])('expiry %s: %i faults', (expiresAt, count) => {
  expect(expiryRules.violations({ expiresAt, now })).toHaveLength(count);
});
