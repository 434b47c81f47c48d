import { PrismaPg } from '@prisma/adapter-pg';
import { DependencyUnavailable, type SqlSession } from '@coffeemesh/kernel';
import { createDatabase, databaseProblem, prismaTransaction, type Database } from '@coffeemesh/postgres';
import { startProxy, testDatabase, type TestDatabase } from '@coffeemesh/testing';
import { PrismaClient, type Prisma } from '../../src/generated/prisma/client.ts';

type Proxy = Awaited<ReturnType<typeof startProxy>>;
type Statement = (transaction: Prisma.TransactionClient, session: SqlSession) => Promise<unknown>;

let testBase: TestDatabase;
let proxy: Proxy;
let database: Database;
let prisma: PrismaClient;
beforeAll(async () => {
  testBase = await testDatabase('cafes');
  proxy = await startProxy(testBase.url);
  database = createDatabase({ url: proxy.url, name: 'cafes' });
  prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
});
afterAll(async () => {
  await database.close();
  proxy.close();
  await testBase.close();
});

const statements: readonly (readonly [string, Statement])[] = [
  ['a model', (transaction) => transaction.cafe.findMany()],
  ['a raw statement', (_, session) => session.query({ text: 'SELECT 1' })],
  ['the commit', async () => undefined],
];
const breaks: readonly (readonly [string, (session: SqlSession) => Promise<void>])[] = [
  ['is closed', async () => proxy.cut()],
  ['is reset', async () => proxy.reset()],
  [
    'is ended by the server',
    async (session) => {
      const [row] = await session.query<{ pid: number }>({ text: 'SELECT pg_backend_pid() AS pid' });
      await testBase.admin.query('SELECT pg_terminate_backend($1)', [row?.pid]);
    },
  ],
];
const cases = statements.flatMap(([what, statement]) =>
  breaks.map(([how, breakConnection]) => ({ what, how, statement, breakConnection })),
);

describe('a connection that breaks inside a Prisma transaction is unavailable, not a defect', () => {
  test.each(cases)('before $what: it $how', async ({ statement, breakConnection }) => {
    const failed = await prismaTransaction(prisma, async (transaction, session) => {
      await session.query({ text: 'SELECT 1' });
      await breakConnection(session);
      await statement(transaction, session);
    }).then(
      () => undefined,
      (error: unknown) => databaseProblem(error),
    );
    expect(DependencyUnavailable.is(failed)).toBe(true);
  });
});
