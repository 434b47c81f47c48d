import { DuplicateEffect, NotFound, type Receipt } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import { isReceiptConflict, violatedConstraint, type Database } from '@coffeemesh/postgres';
import type { AvailabilityEvents, ReservationStore } from '../domain/ports.ts';
import { OutOfStock, ReservationExists } from '../domain/problems.ts';
import type { Reservation, ReservationLine } from '../domain/reservation.ts';
import { outOfStockErrors } from '../domain/shortage.ts';
import { changeStock } from './change-stock.ts';
import { reservationFromRow, type ReservationRow } from './reservation-row.ts';
import { endReservation, expireReservation, type EndRow } from './sql/end-reservation.ts';
import { extendReservation, type ExtendRow } from './sql/extend-reservation.ts';
import { holdStock, type HoldRow } from './sql/hold-stock.ts';
import { listReservations, readLines, readReservation } from './sql/read-reservations.ts';

/** The hot path: a write that causes no event is one statement, with its receipt; see {@link changeStock}. */
export const createReservationStore = (database: Database, events: AvailabilityEvents): ReservationStore => {
  const get: ReservationStore['get'] = async (id) => {
    const [row] = await database.query<ReservationRow>(readReservation(id));
    if (row === undefined) throw NotFound();
    return reservationFromRow(row);
  };
  const write = async (changed: Reservation, actorId: string, receipt: Receipt | undefined) => {
    const { endedAt } = changed;
    if (endedAt === null) return (await database.query<ExtendRow>(extendReservation(changed, receipt)))[0];
    return changeStock<EndRow>(
      database,
      (isInTransaction) => endReservation({ ...changed, endedAt }, actorId, receipt, isInTransaction),
      (changes) => events(changes, endedAt),
    );
  };
  return {
    get,
    linesOf: (id) => database.query<ReservationLine>(readLines(id)),
    list: async (cafes, filters, page) =>
      (await database.query<ReservationRow>(listReservations(cafes, filters, page))).map(reservationFromRow),
    hold: async (reservation, { receipt }) => {
      const row = await changeStock<HoldRow>(
        database,
        (isInTransaction) => holdStock(reservation, receipt, isInTransaction),
        (changes) => events(changes, reservation.createdAt),
      ).catch(throwDuplicate);
      if (!row?.requirements) return;
      // The stock may be short because this reservation holds it already.
      if ((await database.query(readReservation(reservation.id))).length > 0) throw ReservationExists();
      throw OutOfStock({ detail: 'Nothing is held.', errors: outOfStockErrors(row.requirements) });
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
        const row = await write(changed, actorId, effects.receipt).catch(throwDuplicate);
        if (row?.isChanged) return changed;
      }
    },
    expireOne: async (now) => {
      const row = await changeStock<EndRow>(
        database,
        (isInTransaction) => expireReservation(now, isInTransaction),
        (changes) => events(changes, now),
      );
      return row?.isChanged ?? false;
    },
  };
};

const throwDuplicate = (error: unknown): never => {
  if (isReceiptConflict(error)) throw new DuplicateEffect();
  if (violatedConstraint(error) === 'reservation_pkey') throw ReservationExists({ cause: error });
  throw error;
};
