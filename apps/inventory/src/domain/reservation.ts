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
import { DEFAULT_HOLD_MS, MAX_HOLD_DAYS, MAX_HOLD_MS } from './policy.ts';
import { ReservationOver } from './problems.ts';
import type { Unit } from './quantity.ts';

/** The state machine of a reservation. */
export const transitions = {
  held: { extend: 'held', confirm: 'confirmed', release: 'released', expire: 'expired' },
  confirmed: {},
  released: {},
  expired: {},
} as const satisfies TransitionTable;

export type ReservationStatus = StateOf<typeof transitions>;
export type ReservationAction = ActionOf<typeof transitions>;

/** A number of portions of one product. */
export type ReservationItem = { productId: string; size: string; options: readonly string[]; quantity: number };

/** Stock that is held for an order. */
export type Reservation = {
  id: string;
  orderId: string;
  cafeId: string;
  status: ReservationStatus;
  items: readonly ReservationItem[];
  /** When it expires unless it is confirmed; null for never. */
  expiresAt: Date | null;
  createdAt: Date;
  /** When it was confirmed, released or expired. */
  endedAt: Date | null;
  version: number;
};

/** The amount of one item that a reservation holds for all its products, in the item's unit. */
export type ReservationLine = { itemId: string; itemName: string; amount: number; unit: Unit };

export type ReservationRequest = {
  reservationId: string;
  orderId: string;
  cafeId: string;
  items: readonly ReservationItem[];
  /** Undefined for {@link DEFAULT_HOLD_MS} from now, null for never. */
  expiresAt?: Date | null;
};

export const newReservation = (request: ReservationRequest, now: Date): Reservation => ({
  id: request.reservationId.toLowerCase(),
  orderId: request.orderId.toLowerCase(),
  cafeId: request.cafeId.toLowerCase(),
  status: 'held',
  items: request.items,
  expiresAt: request.expiresAt === undefined ? new Date(now.getTime() + DEFAULT_HOLD_MS) : request.expiresAt,
  createdAt: now,
  endedAt: null,
  version: 1,
});

/**
 * A confirmed reservation is returned unchanged.
 * @throws ReservationOver (409) for one that is released or expired
 */
export const confirm = (reservation: Reservation, now: Date): Reservation =>
  reservation.status === 'confirmed' ? reservation : ended(reservation, 'confirm', now);

/**
 * A released or expired reservation is returned unchanged.
 * @throws ReservationOver (409) for one that is confirmed
 */
export const release = (reservation: Reservation, now: Date): Reservation =>
  reservation.status === 'released' || reservation.status === 'expired'
    ? reservation
    : ended(reservation, 'release', now);

/** @throws ReservationOver (409) for one that has ended */
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

/** Whether its stock is still held. */
export const isHeld = ({ status }: Reservation): boolean => nextState(transitions, status, 'release') !== undefined;

export const expiryRules = rules<{ expiresAt: Date | null | undefined; now: Date }>(
  rule('expiry-in-range', ({ expiresAt, now }) => {
    if (!expiresAt) return false;
    const heldMs = expiresAt.getTime() - now.getTime();
    return (heldMs <= 0 || heldMs > MAX_HOLD_MS) && at('/expiresAt', `Between now and ${MAX_HOLD_DAYS} days from now.`);
  }),
);
