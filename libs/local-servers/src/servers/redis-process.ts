import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../postgres/free-port.ts';
import { respondsTo } from './responds-to.ts';
import { createServerProcess, type ServerProcess } from './server-process.ts';

/** The path of the server program on PATH; undefined if it is not installed. */
export const redisProgram = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => join(folder, 'redis-server'))
    .find(existsSync);

/** A Redis on a free port. It stores its data on disk, so the data of before a kill returns: the harder case for services. */
export const createRedisProcess = async (program: string): Promise<ServerProcess> => {
  const folder = mkdtempSync(join(tmpdir(), 'coffeemesh-redis-'));
  const port = await freePort();
  const settings = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'yes', appendfsync: 'no' };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return createServerProcess({
    name: 'Redis',
    url: `redis://127.0.0.1:${port}`,
    folder,
    command: [program, ...flags],
    env: { PATH: process.env['PATH'] },
    isReady: () => respondsTo(port, 'PING\r\n'),
  });
};
