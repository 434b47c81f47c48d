import type { SqlSession } from '@coffeemesh/kernel';

import { afterCommitActions } from './after-commit.ts';

/** The part of a PrismaClient within a transaction that is used here. */
type RawStatements = { $queryRawUnsafe<Rows>(text: string, ...values: unknown[]): PromiseLike<Rows> };

/** A PrismaClient whose interactive transactions hand out `Transaction`. */
type Transacting<Transaction> = {
  $transaction<T>(
    work: (transaction: Transaction) => Promise<T>,
    options?: { maxWait?: number; timeout?: number },
  ): Promise<T>;
};

/**
 * An interactive transaction of Prisma, with the same connection as a {@link SqlSession} beside it, so that outbox rows
 * and receipts are written with what Prisma writes.
 * @throws what `work` throws, after the rollback
 */
export const prismaTransaction = async <Transaction extends RawStatements, T>(
  prisma: Transacting<Transaction>,
  work: (transaction: Transaction, session: SqlSession) => Promise<T>,
  options: { maxWait?: number; timeout?: number } = { maxWait: 3_000, timeout: 10_000 },
): Promise<T> => {
  const { actions, afterCommit } = afterCommitActions();
  const result = await prisma.$transaction(
    (transaction) =>
      work(transaction, {
        query: async <Row>({ text, values = [] }: Parameters<SqlSession['query']>[0]) =>
          await transaction.$queryRawUnsafe<Row[]>(text, ...values),
        afterCommit,
      }),
    options,
  );
  actions();
  return result;
};
