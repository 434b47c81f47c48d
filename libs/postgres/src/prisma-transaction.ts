import type { SqlSession } from '@coffeemesh/kernel';
import { afterCommitActions } from './after-commit.ts';
import { PRISMA_MAX_WAIT_MS, PRISMA_TRANSACTION_TIMEOUT_MS } from './policy.ts';

/** As much of Prisma's transaction client as is used here. */
type RawStatements = { $queryRawUnsafe<Rows>(text: string, ...values: unknown[]): PromiseLike<Rows> };

/** A PrismaClient whose interactive transactions give `Transaction`. */
type PrismaWith<Transaction> = {
  $transaction<T>(
    work: (transaction: Transaction) => Promise<T>,
    options?: { maxWait?: number; timeout?: number },
  ): Promise<T>;
};

/**
 * Runs an interactive transaction of Prisma, with its connection as a {@link SqlSession} too, so that outbox rows and
 * receipts are written in the same transaction.
 * @throws what `work` throws, after the rollback
 */
export const prismaTransaction = async <Transaction extends RawStatements, T>(
  prisma: PrismaWith<Transaction>,
  work: (transaction: Transaction, session: SqlSession) => Promise<T>,
): Promise<T> => {
  const { actions, afterCommit } = afterCommitActions();
  const result = await prisma.$transaction(
    (transaction) =>
      work(transaction, {
        query: async <Row>({ text, values = [] }: Parameters<SqlSession['query']>[0]) =>
          await transaction.$queryRawUnsafe<Row[]>(text, ...values),
        afterCommit,
      }),
    { maxWait: PRISMA_MAX_WAIT_MS, timeout: PRISMA_TRANSACTION_TIMEOUT_MS },
  );
  actions();
  return result;
};
