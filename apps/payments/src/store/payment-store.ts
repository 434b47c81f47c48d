import { DuplicateEffect, IdempotencyKeyReused, NotFound, type SqlStatement } from '@coffeemesh/kernel';
import { notifyOutboxWritten } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import { positionOf } from '../domain/ledger.ts';
import type { Payment } from '../domain/payment.ts';
import type { PaymentStore } from '../domain/ports.ts';
import type { ProviderCall } from '../domain/provider-call.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { paymentOf, type PaymentRow } from './payment-row.ts';
import { pageWhere, sightWhere } from './payment-where.ts';
import { insertPayment } from './sql/insert-payment.ts';
import { readBooked, type BookedRow } from './sql/read-booked.ts';
import { readAttempt, readIdOf, readPayment, readRequested } from './sql/read-payment.ts';
import { savePayment } from './sql/save-payment.ts';
import { takeForgotten } from './sql/take-forgotten.ts';
import { violatedConstraint } from './violated-constraint.ts';

export const createPaymentStore = (database: Database, prisma: PrismaClient): PaymentStore => {
  const read = async (statement: SqlStatement): Promise<Payment | undefined> => {
    const [row] = await database.query<PaymentRow>(statement);
    return row === undefined ? undefined : paymentOf(row);
  };

  return {
    get: async (id) => {
      const payment = await read(readPayment(id));
      if (payment === undefined) throw NotFound();
      return payment;
    },

    list: (sight, { since, ...filters }, { limit, newestFirst, after }) => {
      const direction = newestFirst ? 'desc' : 'asc';
      const find = prisma.payment.findMany({
        where: { AND: [filters, { createdAt: { gte: since } }, sightWhere(sight), pageWhere(after, newestFirst)] },
        include: { calls: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
        orderBy: [{ createdAt: direction }, { id: direction }],
        take: limit,
      });
      // Payments and their calls of one instant, although they are read by two statements.
      return prisma
        .$transaction([find], { isolationLevel: 'RepeatableRead' })
        .then(([rows]) => rows.map((row) => paymentOf(row)));
    },

    insert: async (payment) => {
      try {
        await database.query(insertPayment(payment, lastCall(payment)));
        return true;
      } catch (error) {
        if (violatedConstraint(error) === undefined) throw error;
        return false;
      }
    },

    findRequested: async ({ callerId, key }, attemptId) => ({
      byRequest: await read(readRequested(callerId, key)),
      byAttempt: await read(readAttempt(attemptId)),
    }),

    save: async (payment, effects) => {
      try {
        const changed = await database.query(savePayment(payment, lastCall(payment), effects));
        if (changed.length > 0 && effects.events.length > 0) notifyOutboxWritten();
        return changed.length > 0;
      } catch (error) {
        const constraint = violatedConstraint(error);
        if (constraint === 'idempotency_answer_pkey') throw new DuplicateEffect();
        if (constraint === 'provider_call_kind_caller_id_request_key_key') throw IdempotencyKeyReused();
        throw error;
      }
    },

    acknowledge: (receipt) => database.transaction((session) => receipt.write(session)),

    paymentIdOf: async (providerKey) => (await database.query<{ id: string }>(readIdOf(providerKey)))[0]?.id,

    takeForgotten: async (limit) => (await database.query<{ id: string }>(takeForgotten(limit))).map(({ id }) => id),

    bookedSince: async (since, alsoIds) =>
      (await database.query<BookedRow>(readBooked(since, alsoIds))).map(({ sums, ...booked }) => ({
        ...booked,
        position: positionOf(sums ?? {}),
      })),
  };
};

/** What is asked or answered last: the only call that a change makes or changes. */
const lastCall = ({ id, calls }: Payment): ProviderCall => {
  const call = calls.at(-1);
  if (call === undefined) throw new Error(`Payment ${id} has no calls`);
  return call;
};
