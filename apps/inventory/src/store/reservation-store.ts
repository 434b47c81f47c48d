import { DuplicateEffect, NotFound } from '@coffeemesh/kernel';
import { notifyOutboxWritten, writeEffects } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import { OutOfStock, ReservationExists } from '../domain/inventory-problems.ts';
import type { ReservationStore } from '../domain/ports.ts';
import type { Reservation, ReservedItem } from '../domain/reservation.ts';
import { shortItems } from '../domain/shortage.ts';
import { reservationOf, type ReservationRow } from './reservation-row.ts';
import { endReservation, expireReservation, type EndRow } from './sql/end-reservation.ts';
import { extendReservation } from './sql/extend-reservation.ts';
import { holdStock, type HeldRow } from './sql/hold-stock.ts';
import { listReservations, readLines, readReservation } from './sql/read-reservations.ts';
import { receiptConstraint } from './sql/receipt.ts';
import { violatedConstraint } from './violated-constraint.ts';

/** The hot path of the chain: each write is one statement, its events and receipt in it. */
export const createReservationStore = (database: Database): ReservationStore => {
  const get: ReservationStore['get'] = async (id) => {
    const [row] = await database.query<ReservationRow>(readReservation(id));
    if (row === undefined) throw NotFound();
    return reservationOf(row);
  };
  return {
    get,
    linesOf: (id) => database.query<ReservedItem>(readLines(id)),
    list: async (sight, filters, paging) =>
      (await database.query<ReservationRow>(listReservations(sight, filters, paging))).map(reservationOf),
    hold: async (reservation, { receipt }) => {
      const [row] = await database.query<HeldRow>(holdStock(reservation, receipt)).catch(refuseRepeat);
      if (row?.needs) {
        // What is short may be short because this very reservation holds it.
        if ((await database.query(readReservation(reservation.id))).length > 0) throw ReservationExists();
        throw OutOfStock({ detail: 'Nothing is held.', errors: shortItems(row.needs) });
      }
      if (row && row.told > 0) notifyOutboxWritten();
    },
    change: async (id, decide, effectsOf, actorId) => {
      for (;;) {
        const current = await get(id);
        const changed = decide(current);
        const effects = effectsOf(changed);
        if (changed === current) {
          await database.transaction((session) => writeEffects(session, effects));
          return current;
        }
        const [row] = await database.query<EndRow>(statementFor(changed, actorId, effects.receipt)).catch(refuseRepeat);
        if (row && row.told > 0) notifyOutboxWritten();
        if (row?.ended) return changed;
      }
    },
    expireOne: async (now) => {
      const [row] = await database.query<EndRow>(expireReservation(now));
      if (row && row.told > 0) notifyOutboxWritten();
      return row?.ended ?? false;
    },
  };
};

const statementFor = (changed: Reservation, ...[actorId, receipt]: [string, Parameters<typeof endReservation>[2]]) =>
  changed.endedAt === null
    ? extendReservation(changed, receipt)
    : endReservation({ ...changed, endedAt: changed.endedAt }, actorId, receipt);

const refuseRepeat = (error: unknown): never => {
  const constraint = violatedConstraint(error);
  if (constraint === receiptConstraint) throw new DuplicateEffect();
  if (constraint === 'reservation_pkey') throw ReservationExists({ cause: error });
  throw error;
};
