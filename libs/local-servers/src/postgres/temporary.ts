import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './alive.ts';
import { removeData } from './data-location.ts';
import { freePort } from './free-port.ts';
import { type LocalPostgres, startPostgres } from './server.ts';

/** Settings for data that may be lost: the server never waits for the disk, and a login needs little CPU. */
const disposableData = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum: 'off',
  scram_iterations: 1,
} as const;

const folderPrefix = 'coffeemesh-postgres-';

/** Starts a server on a free port, with its data in the system's temporary folder. `stop` removes the data too. */
export const startTemporaryPostgres = async (
  settings: Record<string, string | number> = {},
): Promise<LocalPostgres> => {
  removeLeftovers();
  const dataDir = join(tmpdir(), `${folderPrefix}${process.pid}-${Date.now().toString(36)}`);
  const server = await startPostgres({ dataDir, port: await freePort(), settings: { ...disposableData, ...settings } });
  const stop = async (): Promise<void> => {
    await server.stop();
    removeData(dataDir);
  };
  return { ...server, stop };
};

/** Runs `use` with a temporary server, and stops the server afterwards. */
export const withTemporaryPostgres = async <T>(use: (server: LocalPostgres) => Promise<T>): Promise<T> => {
  const server = await startTemporaryPostgres();
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
};

/** Removes the data of processes that were killed. Their servers have ended with them. */
const removeLeftovers = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${folderPrefix}(\\d+)-[a-z0-9]+$`).exec(name) ?? [];
    if (!pid || isAlive(Number(pid))) continue;
    try {
      removeData(join(tmpdir(), name));
    } catch {
      // It belongs to another user, who removes it.
    }
  }
};
