import type { Problem } from '@coffeemesh/kernel';
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

test('a new reservation is held for 15 minutes unless expiresAt is given', () => {
  expect(newReservation(request, now)).toMatchObject({ status: 'held', endedAt: null, version: 1 });
  expect(newReservation(request, now).expiresAt).toEqual(new Date('2026-05-04T08:30:30.000Z'));
  expect(newReservation({ ...request, expiresAt: null }, now).expiresAt).toBeNull();
  expect(newReservation({ ...request, expiresAt: later }, now).expiresAt).toEqual(later);
});

/** The whole state machine once more, as literals. `unchanged`: a repeat, which returns the reservation as it is. */
const table: [ReservationStatus, keyof typeof actions, ReservationStatus | 'unchanged' | 'refused'][] = [
  ['held', 'confirm', 'confirmed'],
  ['held', 'release', 'released'],
  ['held', 'extend', 'held'],
  ['confirmed', 'confirm', 'unchanged'],
  ['confirmed', 'release', 'refused'],
  ['confirmed', 'extend', 'refused'],
  ['released', 'confirm', 'refused'],
  ['released', 'release', 'unchanged'],
  ['released', 'extend', 'refused'],
  ['expired', 'confirm', 'refused'],
  ['expired', 'release', 'unchanged'],
  ['expired', 'extend', 'refused'],
];

test.each(table)('%s: %s → %s', (status, action, expected) => {
  const reservation = inState(status);
  const result = (): Reservation => actions[action](reservation);
  if (expected === 'refused') {
    expect(problemOf(result)).toMatchObject({
      slug: 'reservation-over',
      details: { extensions: { state: status, action, allowedActions: [] } },
    });
  } else if (expected === 'unchanged') expect(result()).toBe(reservation);
  else expect(result()).toMatchObject({ status: expected, version: 5, endedAt: expected === 'held' ? null : later });
  expect(reservation).toEqual(inState(status));
});

test('the table of transitions has exactly these states and actions', () => {
  expect(transitions).toEqual({
    held: { extend: 'held', confirm: 'confirmed', release: 'released', expire: 'expired' },
    confirmed: {},
    released: {},
    expired: {},
  });
});

test.each<[ReservationStatus, boolean]>([
  ['held', true],
  ['confirmed', false],
  ['released', false],
  ['expired', false],
])('%s: isHeld is %s', (status, expected) => {
  expect(isHeld(inState(status))).toBe(expected);
});

test.each([
  [undefined, 0],
  [null, 0],
  [new Date(now.getTime() + 1), 0],
  [new Date(now.getTime() + 30 * 86_400_000), 0],
  [now, 1],
  [new Date(now.getTime() + 30 * 86_400_000 + 1), 1],
])('expiry %s breaks %i rules', (expiresAt, count) => {
  expect(expiryRules.violations({ expiresAt, now })).toHaveLength(count);
});

const problemOf = (action: () => unknown): Problem | undefined => {
  try {
    action();
    return undefined;
  } catch (error) {
    return error as Problem;
  }
};

test('says between which times a reservation may expire', () => {
  expect(expiryRules.violations({ expiresAt: now, now })).toEqual([
    { code: 'expiry-in-range', pointer: '/expiresAt', detail: 'Between now and 30 days from now.' },
  ]);
});
