import { setTimeout as delay } from 'node:timers/promises';
import { type LocalPostgres, type PostgresOptions, startPostgres } from '@coffeemesh/local-servers';

/** The chain's Postgres. Like a service, it can be killed and started again. */
export type PostgresProcess = {
  pid(): number | undefined;
  /** The URL of a database, as the superuser. @throws Error before `start` */
  url(database: string): string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Sends SIGKILL to the server. Postgres recovers committed data at the next start. */
  kill(): Promise<void>;
};

/** After a kill the orphaned backends exit after a moment. A new server cannot start before. */
const orphansTimeoutMs = 15_000;

export const createPostgresProcess = (
  options: PostgresOptions,
  onUnexpectedExit: (reason: string) => void,
): PostgresProcess => {
  let server: LocalPostgres | undefined;
  let launching: Promise<LocalPostgres> | undefined;
  let expected = false;

  const launch = async (): Promise<LocalPostgres> => {
    for (const deadline = Date.now() + orphansTimeoutMs; ; await delay(200)) {
      try {
        return await startPostgres(options);
      } catch (error) {
        const orphans = error instanceof Error && /pre-existing shared memory block/.test(error.message);
        if (!orphans || Date.now() > deadline) throw error;
      }
    }
  };

  return {
    pid: () => server?.pid,
    url: (database) => {
      if (!server) throw new Error('Postgres is not started: call start() first.');
      return server.url(database);
    },
    start: async () => {
      expected = false;
      launching = launch();
      const launched = await launching;
      server = launched;
      void launched.exited.then((reason) => {
        if (!expected && server === launched) onUnexpectedExit(reason);
      });
    },
    stop: async () => {
      expected = true;
      // If Postgres is still starting, wait until it can be stopped.
      await (await launching?.catch(() => undefined))?.stop();
    },
    kill: async () => {
      expected = true;
      await server?.kill();
    },
  };
};
