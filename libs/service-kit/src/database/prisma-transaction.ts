import type { SqlSession } from '@coffeemesh/kernel';

import { afterCommitActions } from './after-commit.ts';

/** What a PrismaClient lacks within a transaction. */
type OutsideOnly = '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction';

type PrismaClientLike = {
  $transaction<T>(
    work: (transaction: never) => Promise<T>,
    options?: { maxWait?: number; timeout?: number },
  ): Promise<T>;
  $queryRawUnsafe<Rows>(text: string, ...values: unknown[]): PromiseLike<Rows>;
};

/**
 * An interactive transaction of Prisma, with the same connection as a {@link SqlSession} beside it, so that outbox rows
 * and receipts are written with what Prisma writes.
 * @throws what `work` throws, after the rollback
 */
export const prismaTransaction = async <Client extends PrismaClientLike, T>(
  prisma: Client,
  work: (transaction: Omit<Client, OutsideOnly>, session: SqlSession) => Promise<T>,
  options: { maxWait?: number; timeout?: number } = { maxWait: 3_000, timeout: 10_000 },
): Promise<T> => {
  const { actions, afterCommit } = afterCommitActions();
  const result = await prisma.$transaction((transaction: never) => {
    const client: Client = transaction;
    return work(client, {
      query: async <Row>({ text, values = [] }: Parameters<SqlSession['query']>[0]) =>
        await client.$queryRawUnsafe<Row[]>(text, ...values),
      afterCommit,
    });
  }, options);
  actions();
  return result;
};
