import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Chain, freePorts, startChain } from '@coffeemesh/local';
import {
  createRabbitmqProcess,
  createRedisProcess,
  freePort,
  rabbitmqProgram,
  redisProgram,
  type ServerProcess,
  temporaryFolder,
} from '@coffeemesh/local-servers';
import { faultSettings } from './fault-settings.ts';
import { killRelay } from './kill-relay.ts';

export type TransportName = 'postgres' | 'rabbitmq';

/** A process or connection that can be killed and started again. */
export type Target = { readonly name: string; kill(): Promise<void>; start(): Promise<void> };

/** The whole chain as processes, with everything that can be killed. */
export type Environment = {
  /** The gateway's URL. */
  readonly url: string;
  /** The database URL of the superuser. */
  readonly adminUrl: string;
  /** The transport URL of a user who may count pending messages. */
  readonly transportUrl: string;
  readonly targets: readonly Target[];
  /** Processes that exited without being killed. */
  readonly unexpectedExits: readonly string[];
  readonly logs: string;
  /** @param keep retains data and logs for diagnosis */
  close(keep: boolean): Promise<void>;
};

/** @throws Error if RabbitMQ is requested and not installed */
export const startEnvironment = async (transport: TransportName): Promise<Environment> => {
  const dataDir = temporaryFolder('chaos');
  const unexpectedExits: string[] = [];
  const rabbitmq =
    transport === 'rabbitmq' ? await createRabbitmqProcess(requireProgram('RabbitMQ', rabbitmqProgram())) : undefined;
  const redisPath = redisProgram();
  const redis = redisPath === undefined ? undefined : await createRedisProcess(redisPath);
  let chain: Chain | undefined;
  const close = async (keep: boolean): Promise<void> => {
    await chain?.stop();
    await Promise.all([rabbitmq?.stop(), redis?.stop()]);
    if (!keep) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await Promise.all([rabbitmq?.start(), redis?.start()]);
    chain = await startChain({
      dataDir,
      ports: await freePorts(),
      postgresPort: await freePort(),
      transportUrl: rabbitmq?.url,
      redisUrl: redis?.url,
      env: faultSettings,
      onUnexpectedExit: (name, reason) => unexpectedExits.push(`${name}: ${reason}`),
    });
    const targets = targetsOf(chain, { RabbitMQ: rabbitmq, Redis: redis });
    const { url, adminUrl } = chain;
    const transportUrl = rabbitmq?.url ?? `${adminUrl}?options=-csearch_path%3Dtransport`;
    return {
      url,
      adminUrl,
      transportUrl,
      targets,
      unexpectedExits: unexpectedExits,
      logs: join(dataDir, 'logs'),
      close,
    };
  } catch (error) {
    await close(false);
    throw error;
  }
};

const targetsOf = (chain: Chain, servers: Readonly<Record<string, ServerProcess | undefined>>): Target[] => [
  ...chain.services.values(),
  ...[...chain.services.keys()].filter((name) => name !== 'gateway').map((name) => relayTarget(name, chain.adminUrl)),
  { name: 'Postgres', kill: chain.postgres.kill, start: chain.postgres.start },
  ...Object.entries(servers).flatMap(([name, server]) => (server === undefined ? [] : [{ ...server, name }])),
];

const relayTarget = (service: string, adminUrl: string): Target => ({
  name: `relay of ${service}`,
  kill: () => killRelay(adminUrl, service),
  start: async () => undefined,
});

const requireProgram = (name: string, path: string | undefined): string => {
  if (path === undefined) throw new Error(`${name} is not installed.`);
  return path;
};
