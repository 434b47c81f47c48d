import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Chain,
  createRabbitmqProcess,
  createRedisProcess,
  freePort,
  freePorts,
  rabbitmqProgram,
  redisProgram,
  type ServerProcess,
  startChain,
} from '@coffeemesh/local';
import { environment } from './environment.ts';
import { killRelay } from './kill-relay.ts';

export type TransportName = 'postgres' | 'rabbitmq';

/** Something that can be killed, and comes back when it is told to. */
export type Target = { readonly name: string; kill(): Promise<void>; start(): Promise<void> };

/** The whole chain as processes, with everything in it that can die. */
export type Stage = {
  /** The gateway's. */
  readonly url: string;
  /** The chain's database, as the superuser. */
  readonly adminUrl: string;
  /** As somebody who may count what waits. */
  readonly transportUrl: string;
  readonly targets: readonly Target[];
  /** Processes that ended though nobody killed them. */
  readonly deaths: readonly string[];
  readonly logs: string;
  /** @param keep leaves data and logs where they are, for whoever wants to know why */
  close(keep: boolean): Promise<void>;
};

/** @throws Error where RabbitMQ is asked for and its program is not installed */
export const openStage = async (transport: TransportName): Promise<Stage> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'coffeemesh-chaos-'));
  const deaths: string[] = [];
  const rabbitmq =
    transport === 'rabbitmq' ? await createRabbitmqProcess(program('RabbitMQ', rabbitmqProgram())) : undefined;
  const redisAt = redisProgram();
  const redis = redisAt === undefined ? undefined : await createRedisProcess(redisAt);
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
      env: environment,
      onDeath: (name, reason) => deaths.push(`${name}: ${reason}`),
    });
    const targets = targetsOf(chain, { RabbitMQ: rabbitmq, Redis: redis });
    const { url, adminUrl } = chain;
    const transportUrl = rabbitmq?.url ?? `${adminUrl}?options=-csearch_path%3Dtransport`;
    return { url, adminUrl, transportUrl, targets, deaths, logs: join(dataDir, 'logs'), close };
  } catch (error) {
    await close(false);
    throw error;
  }
};

const targetsOf = (chain: Chain, servers: Readonly<Record<string, ServerProcess | undefined>>): Target[] => [
  ...chain.services.values(),
  ...[...chain.services.keys()].filter((name) => name !== 'gateway').map((name) => relayOf(name, chain.adminUrl)),
  { name: 'Postgres', kill: chain.postgres.kill, start: chain.postgres.start },
  ...Object.entries(servers).flatMap(([name, server]) => (server === undefined ? [] : [{ ...server, name }])),
];

const relayOf = (service: string, adminUrl: string): Target => ({
  name: `relay of ${service}`,
  kill: () => killRelay(adminUrl, service),
  start: async () => undefined,
});

const program = (name: string, path: string | undefined): string => {
  if (path === undefined) throw new Error(`${name} is not installed.`);
  return path;
};
