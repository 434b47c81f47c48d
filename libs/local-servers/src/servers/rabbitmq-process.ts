import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../postgres/free-port.ts';
import { respondsTo } from './responds-to.ts';
import { createServerProcess, type ServerProcess } from './server-process.ts';

const libraryFolder = '/usr/lib/rabbitmq/lib';

/** The path of the server program of Debian's package; undefined if it is not installed. */
export const rabbitmqProgram = (): string | undefined => {
  const versions = existsSync(libraryFolder) ? readdirSync(libraryFolder) : [];
  return versions.map((version) => join(libraryFolder, version, 'sbin', 'rabbitmq-server')).find(existsSync);
};

/** A RabbitMQ with its own port mapper, on free ports, with its data in the temporary folder. */
export const createRabbitmqProcess = async (program: string): Promise<ServerProcess> => {
  const folder = mkdtempSync(join(tmpdir(), 'coffeemesh-rabbitmq-'));
  const [port, distribution, mapper] = [await freePort(), await freePort(), await freePort()];
  const config = join(folder, 'rabbitmq.conf');
  const settings = [
    `listeners.tcp.1 = 127.0.0.1:${port}`,
    'loopback_users = none',
    'log.console = true',
    'log.console.level = warning',
    'disk_free_limit.absolute = 50MB',
    'vm_memory_high_watermark.absolute = 512MiB',
  ];
  writeFileSync(config, `${settings.join('\n')}\n`);
  const plugins = join(folder, 'plugins');
  writeFileSync(plugins, '[].');
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    ERL_EPMD_PORT: String(mapper),
    RABBITMQ_NODENAME: `coffeemesh${port}@localhost`,
    RABBITMQ_NODE_PORT: String(port),
    RABBITMQ_DIST_PORT: String(distribution),
    RABBITMQ_CONFIG_FILE: config,
    RABBITMQ_ENABLED_PLUGINS_FILE: plugins,
    RABBITMQ_MNESIA_BASE: join(folder, 'data'),
    RABBITMQ_LOG_BASE: join(folder, 'log'),
    RABBITMQ_LOGS: '-',
    RABBITMQ_PID_FILE: join(folder, 'pid'),
    RABBITMQ_SCHEDULERS: '2',
  };
  const script = `epmd -port ${mapper} >/dev/null 2>&1 & sleep 0.3; exec "${program}"`;
  return createServerProcess({
    name: 'RabbitMQ',
    url: `amqp://guest:guest@127.0.0.1:${port}`,
    folder,
    command: ['/bin/sh', '-c', script],
    env,
    isReady: () => respondsTo(port, 'AMQP\x00\x00\x09\x01'),
  });
};
