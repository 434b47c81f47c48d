import type { CreateReservation, Reservation } from '@coffeemesh/inventory-client';
import { NotFound, problem } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { serveUpstream } from './serve-upstream.ts';

const OutOfStock = problem('out-of-stock', 'conflict', 'Out of stock');
const ReservationExists = problem('reservation-exists', 'conflict', 'The reservation exists already');
const ReservationOver = problem('reservation-over', 'conflict', 'The reservation has ended');

/** The stock of each product; a product without an entry is never out of stock. */
export type StockByProduct = Map<string, number>;

/**
 * A stub of inventory, in memory. A repeated reservation gets the first response; without `remembers.keys` it gets 409, as after
 * the key has expired.
 */
export const serveInventory = async () => {
  const stock: StockByProduct = new Map();
  const reservations = new Map<string, Reservation>();
  const remembers = { keys: true };

  const take = (items: CreateReservation['items'], sign: 1 | -1) => {
    for (const { productId, quantity } of items) {
      const left = stock.get(productId);
      if (left !== undefined) stock.set(productId, left - sign * quantity);
    }
  };
  const end = (id: string, status: 'confirmed' | 'released') => {
    const reservation = reservations.get(id);
    if (reservation === undefined) throw NotFound();
    if (reservation.status === status) return respond(reservation);
    if (reservation.status !== 'held') throw ReservationOver();
    if (status === 'released') take(reservation.items, -1);
    const ended = { ...reservation, status, endedAt: new Date().toISOString(), version: 2 };
    reservations.set(id, ended);
    return respond(ended);
  };
  const respond = (reservation: Reservation) => ok(reservation, `"${reservation.version}"`);
  type ById = { params: { reservationId: string } };

  const server = await serveUpstream('inventory', {
    createReservation: async ({ body }: { body: CreateReservation }) => {
      const { reservationId, orderId, cafeId, items, expiresAt = null } = body;
      const known = reservations.get(reservationId);
      if (known !== undefined && !remembers.keys) throw ReservationExists();
      if (known === undefined) {
        const errors = items.flatMap(({ productId, quantity }, i) =>
          (stock.get(productId) ?? quantity) < quantity
            ? [{ pointer: `/items/${i}`, code: 'out-of-stock', detail: 'Not enough.' }]
            : [],
        );
        if (errors.length > 0) throw OutOfStock({ errors });
        take(items, 1);
      }
      const reservation: Reservation = known ?? {
        id: reservationId,
        orderId,
        cafeId,
        status: 'held',
        items,
        expiresAt,
        createdAt: new Date().toISOString(),
        endedAt: null,
        version: 1,
      };
      reservations.set(reservationId, reservation);
      const location = `/v1/reservations/${reservationId}`;
      return {
        status: 201,
        headers: { location, etag: '"1"' },
        body: { ...reservation, status: 'held', endedAt: null },
      };
    },
    confirmReservation: async ({ params }: ById) => end(params.reservationId, 'confirmed'),
    releaseReservation: async ({ params }: ById) => end(params.reservationId, 'released'),
    getReservation: async ({ params }: ById) => {
      const reservation = reservations.get(params.reservationId);
      if (reservation === undefined) throw NotFound();
      return ok({ ...reservation, lines: [] }, `"${reservation.version}"`);
    },
  });
  return { ...server, stock, reservations, remembers };
};
