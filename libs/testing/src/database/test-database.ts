import pg from 'pg';
import { counterUrlVariable } from './counter.ts';
import type { Clone } from './test-server.ts';

export type TestDatabase = {
  /** As the service's own role: what DATABASE_URL is in production. */
  readonly url: string;
  /** As the transport's role: TRANSPORT_URL. */
  readonly transportUrl: string;
  /** As the superuser. */
  readonly adminUrl: string;
  /** As the superuser, with the service's schema on the search path; for looking at rows and arranging them. */
  readonly admin: pg.Pool;
  /** As the role of another service, if the database was asked for with it. */
  urlOf(role: string): string;
  /** Drops the database and closes all its connections. */
  close(): Promise<void>;
};

/**
 * A migrated, empty Postgres database for one test file. The server is started with the first one, so that tests
 * without a database do not pay for it; TEST_DATABASE_URL may name a running one instead.
 * @param others services whose schemas are wanted beside
 * @param root where to look for `prisma/<service>`; by default the repository itself
 */
export const testDatabase = async (
  service: string,
  others: readonly string[] = [],
  root?: string,
): Promise<TestDatabase> => {
  const wanted = new URLSearchParams({ services: [service, ...others].join(), ...(root && { root }) });
  const clone = await ask<Clone>('POST', `?${wanted.toString()}`);
  const admin = new pg.Pool({
    connectionString: clone.adminUrl,
    options: `-c search_path=${service}`,
    max: 2,
    allowExitOnIdle: true,
  });
  admin.on('error', () => undefined);
  const urlOf = (role: string): string => {
    const url = clone.urls[role];
    if (url === undefined) throw new Error(`This test database was not asked for with ${role}.`);
    return url;
  };
  return {
    url: urlOf(service),
    transportUrl: urlOf('transport'),
    adminUrl: clone.adminUrl,
    admin,
    urlOf,
    close: async () => {
      await admin.end();
      await ask('DELETE', clone.name);
    },
  };
};

const ask = async <T>(method: string, path: string): Promise<T> => {
  const counter = process.env[counterUrlVariable];
  if (!counter) throw new Error('No test databases here: they come with jest and the globalSetup of jest.config.mjs.');
  const response = await fetch(`${counter}/${path}`, { method });
  if (!response.ok) throw new Error(`No test database: ${await response.text()}`);
  return (await response.json()) as T;
};
