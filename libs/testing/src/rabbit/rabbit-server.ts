import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@coffeemesh/local';

export type RabbitServer = { readonly url: string; stop(): Promise<void> };

const LIBRARY = '/usr/lib/rabbitmq/lib';
const READY_WITHIN_MS = 60_000;

/** Where Debian's package keeps the server program; undefined where it is not installed. */
export const rabbitProgram = (): string | undefined => {
  const versions = existsSync(LIBRARY) ? readdirSync(LIBRARY) : [];
  return versions.map((version) => join(LIBRARY, version, 'sbin', 'rabbitmq-server')).find(existsSync);
};

/** Everything in one process group, which ends when the pipe to us breaks, however we end. */
const LEASH =
  'exec 3<&0; ( ( read -r _ <&3; kill -KILL -$$ 2>/dev/null ) >/dev/null 2>&1 & ); exec 3<&-; exec "$@" </dev/null';

/**
 * A RabbitMQ of its own, with a port mapper of its own, on free ports, with its data in the temporary folder.
 * @throws Error with the end of its log when it does not start
 */
export const startRabbit = async (program: string): Promise<RabbitServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'coffeemesh-rabbit-'));
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
    RABBITMQ_NODENAME: `test${process.pid}@localhost`,
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
  const child = spawn('/bin/sh', ['-c', LEASH, 'rabbit', '/bin/sh', '-c', script], {
    env,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exited = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  for (const deadline = Date.now() + READY_WITHIN_MS; !(await greets(port)); await delay(200)) {
    if (Date.now() < deadline && child.exitCode === null && child.signalCode === null) continue;
    await stop();
    throw new Error(`RabbitMQ did not start:\n${said.slice(-2_000)}`);
  }
  return { url: `amqp://guest:guest@127.0.0.1:${port}`, stop };
};

/** Whether an AMQP client is answered: the port alone is open a moment before that. */
const greets = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('AMQP\x00\x00\x09\x01'));
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', () => end(true));
    socket.once('error', () => end(false));
    socket.setTimeout(1_000, () => end(false));
  });
