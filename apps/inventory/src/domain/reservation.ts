import {
  at,
  nextState,
  rule,
  rules,
  transition,
  type ActionOf,
  type StateOf,
  type TransitionTable,
} from '@coffeemesh/kernel';
import { ReservationOver } from './inventory-problems.ts';
import type { Unit } from './quantity.ts';

/** The life of a reservation as a table. */
export const transitions = {
  held: { extend: 'held', confirm: 'confirmed', release: 'released', expire: 'expired' },
  confirmed: {},
  released: {},
  expired: {},
} as const satisfies TransitionTable;

export type ReservationStatus = StateOf<typeof transitions>;
export type ReservationAction = ActionOf<typeof transitions>;

/** So many portions of one product. */
export type Portions = { productId: string; size: string; options: readonly string[]; quantity: number };

/** Stock held for an order. */
export type Reservation = {
  id: string;
  orderId: string;
  cafeId: string;
  status: ReservationStatus;
  items: readonly Portions[];
  /** When it is given back by itself; null for never. */
  expiresAt: Date | null;
  createdAt: Date;
  /** When it was confirmed, released or expired. */
  endedAt: Date | null;
  version: number;
};

/** What a reservation takes of one item, in the item's unit. */
export type ReservedItem = { itemId: string; itemName: string; amount: number; unit: Unit };

export type ReservationRequest = {
  reservationId: string;
  orderId: string;
  cafeId: string;
  items: readonly Portions[];
  /** Left out for the usual time, null for no end. */
  expiresAt?: Date | null;
};

const usuallyHeldMs = 15 * 60_000;
const longestHeldMs = 30 * 24 * 3_600_000;

export const newReservation = (request: ReservationRequest, now: Date): Reservation => ({
  id: request.reservationId.toLowerCase(),
  orderId: request.orderId.toLowerCase(),
  cafeId: request.cafeId.toLowerCase(),
  status: 'held',
  items: request.items,
  expiresAt: request.expiresAt === undefined ? new Date(now.getTime() + usuallyHeldMs) : request.expiresAt,
  createdAt: now,
  endedAt: null,
  version: 1,
});

/** @throws ReservationOver (409) where it has ended another way; what has ended this way already stays as it is */
export const confirm = (reservation: Reservation, now: Date): Reservation =>
  reservation.status === 'confirmed' ? reservation : ended(reservation, 'confirm', now);

/** @throws ReservationOver (409) for what was taken; what was given back already, or expired, stays as it is */
export const release = (reservation: Reservation, now: Date): Reservation =>
  reservation.status === 'released' || reservation.status === 'expired'
    ? reservation
    : ended(reservation, 'release', now);

/** @throws ReservationOver (409) for one that is not held any more */
export const extend = (reservation: Reservation, expiresAt: Date | null): Reservation => ({
  ...reservation,
  status: transition(transitions, reservation.status, 'extend', ReservationOver),
  expiresAt,
  version: reservation.version + 1,
});

const ended = (reservation: Reservation, action: 'confirm' | 'release', now: Date): Reservation => ({
  ...reservation,
  status: transition(transitions, reservation.status, action, ReservationOver),
  endedAt: now,
  version: reservation.version + 1,
});

/** Whether anything can still happen to it. */
export const isHeld = ({ status }: Reservation): boolean => nextState(transitions, status, 'release') !== undefined;

/** When a reservation may expire. */
export const expiryRules = rules<{ expiresAt: Date | null | undefined; now: Date }>(
  rule('expiry-in-range', ({ expiresAt, now }) => {
    if (!expiresAt) return false;
    const heldMs = expiresAt.getTime() - now.getTime();
    return (heldMs <= 0 || heldMs > longestHeldMs) && at('/expiresAt', 'Between now and 30 days from now.');
  }),
);
