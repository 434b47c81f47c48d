import { setTimeout as delay } from 'node:timers/promises';
import { type LocalPostgres, type PostgresOptions, startPostgres } from '@coffeemesh/local-servers';

/** The chain's Postgres, which can be killed and started again as its services can. */
export type PostgresProcess = {
  pid(): number | undefined;
  /** As the superuser. */
  url(database: string): string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** SIGKILL to the server; what it was doing is recovered at the next start. */
  kill(): Promise<void>;
};

/** After a kill the orphaned backends need a moment to notice, and a new server waits for them. */
const orphanTimeoutMs = 15_000;

export const createPostgresProcess = (options: PostgresOptions, onDeath: (reason: string) => void): PostgresProcess => {
  let server: LocalPostgres | undefined;
  let launching: Promise<LocalPostgres> | undefined;
  let expected = false;

  const launch = async (): Promise<LocalPostgres> => {
    for (const deadline = Date.now() + orphanTimeoutMs; ; await delay(200)) {
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
      if (!server) throw new Error('Postgres has not been started.');
      return server.url(database);
    },
    start: async () => {
      expected = false;
      launching = launch();
      const launched = await launching;
      server = launched;
      void launched.exited.then((reason) => {
        if (!expected && server === launched) onDeath(reason);
      });
    },
    stop: async () => {
      expected = true;
      // Told to stop while it starts: there is nothing to stop before it has.
      await (await launching?.catch(() => undefined))?.stop();
    },
    kill: async () => {
      expected = true;
      await server?.kill();
    },
  };
};
