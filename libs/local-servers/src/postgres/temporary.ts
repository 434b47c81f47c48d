import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './alive.ts';
import { freePort } from './free-port.ts';
import { type LocalPostgres, startPostgres } from './server.ts';

/** For data that nobody will miss: nothing waits for the disk, and signing in costs next to nothing. */
export const THROWAWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum: 'off',
  scram_iterations: 1,
} as const;

const PREFIX = 'coffeemesh-postgres-';

/** A server on a free port with its data in the system's temporary folder; `stop` removes the data too. */
export const startTemporaryPostgres = async (
  settings: Record<string, string | number> = {},
): Promise<LocalPostgres> => {
  sweepLeftovers();
  const dataDir = join(tmpdir(), `${PREFIX}${process.pid}-${Date.now().toString(36)}`);
  mkdirSync(dataDir, { mode: 0o755 });
  const server = await startPostgres({ dataDir, port: await freePort(), settings: { ...THROWAWAY, ...settings } });
  const stop = async (): Promise<void> => {
    await server.stop();
    remove(dataDir);
  };
  return { ...server, stop };
};

export const withTemporaryPostgres = async <T>(use: (server: LocalPostgres) => Promise<T>): Promise<T> => {
  const server = await startTemporaryPostgres();
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
};

/** Data of processes that were killed before they could tidy up. Their servers ended with them. */
const sweepLeftovers = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-[a-z0-9]+$`).exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) remove(join(tmpdir(), name));
  }
};

const remove = (dataDir: string): void => {
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(`${dataDir}.log`, { force: true });
};
