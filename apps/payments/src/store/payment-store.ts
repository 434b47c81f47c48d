import { DuplicateEffect, IdempotencyKeyReused, NotFound, type SqlStatement } from '@coffeemesh/kernel';
import { notifyOutboxWritten } from '@coffeemesh/messaging';
import { isReceiptConflict, pageOrder, pageWhere, type Database, violatedConstraint } from '@coffeemesh/postgres';
import { balanceOf } from '../domain/ledger.ts';
import type { Payment } from '../domain/payment.ts';
import type { PaymentStore } from '../domain/ports.ts';
import type { ProviderCall } from '../domain/provider-call.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { toPayment, type PaymentRow } from './payment-row.ts';
import { visibleWhere } from './payment-where.ts';
import { claimStaleCalls } from './sql/claim-stale-calls.ts';
import { insertPayment } from './sql/insert-payment.ts';
import { readLedgerBalances, type LedgerBalanceRow } from './sql/read-ledger-balances.ts';
import { readAttempt, readIdOf, readPayment, readRequested } from './sql/read-payment.ts';
import { savePayment } from './sql/save-payment.ts';

export const createPaymentStore = (database: Database, prisma: PrismaClient): PaymentStore => {
  const read = async (statement: SqlStatement): Promise<Payment | undefined> => {
    const [row] = await database.query<PaymentRow>(statement);
    return row === undefined ? undefined : toPayment(row);
  };

  return {
    get: async (id) => {
      const payment = await read(readPayment(id));
      if (payment === undefined) throw NotFound();
      return payment;
    },

    list: async (scope, { since, ...filters }, page) => {
      const after = pageWhere<Prisma.PaymentWhereInput>('createdAt', page);
      const find = prisma.payment.findMany({
        where: { AND: [filters, { createdAt: { gte: since } }, visibleWhere(scope), after] },
        include: { calls: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
        orderBy: pageOrder('createdAt', page),
        take: page.limit,
      });
      // Prisma reads payments and calls in two statements; this isolation level gives both the same snapshot.
      const [rows] = await prisma.$transaction([find], { isolationLevel: 'RepeatableRead' });
      return rows.map((row) => toPayment(row));
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
        if (isReceiptConflict(error)) throw new DuplicateEffect();
        if (violatedConstraint(error) === 'provider_call_kind_caller_id_request_key_key') throw IdempotencyKeyReused();
        throw error;
      }
    },

    saveReceipt: (receipt) => database.transaction((session) => receipt.write(session)),

    paymentIdOf: async (providerKey) => (await database.query<{ id: string }>(readIdOf(providerKey)))[0]?.id,

    claimStale: async (limit) => (await database.query<{ id: string }>(claimStaleCalls(limit))).map(({ id }) => id),

    balancesSince: async (since, alsoIds) =>
      (await database.query<LedgerBalanceRow>(readLedgerBalances(since, alsoIds))).map(({ sums, ...row }) => ({
        ...row,
        balance: balanceOf(sums ?? {}),
      })),
  };
};

/** The only call that a change adds or updates. */
const lastCall = ({ id, calls }: Payment): ProviderCall => {
  const call = calls.at(-1);
  if (call === undefined) throw new Error(`Payment ${id} has no calls`);
  return call;
};
