import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateDocuments } from '@coffeemesh/codegen/documents';
import { isFree, migrate, workspaceRoot, servicesWithSchema, transportRole } from '@coffeemesh/local-servers';
import { generateClients } from '../generate-clients.ts';
import { warmUp } from './compile-cache.ts';
import { environmentOf } from './environment.ts';
import { applications } from './ports.ts';
import { createPostgresProcess, type PostgresProcess } from './postgres-process.ts';
import { type Secrets, secretsIn } from './secrets.ts';
import { createServiceProcess, type ServiceProcess } from './service-process.ts';

export type ChainOptions = {
  /** Postgres's data, logs and secrets; made if it is not there, and kept. */
  readonly dataDir: string;
  /** By application, also of services that run elsewhere; applications without a port are not started. See `portsFrom` and `freePorts`. */
  readonly ports: Readonly<Record<string, number>>;
  readonly postgresPort: number;
  /** See {@link ChainAddresses}. */
  readonly transportUrl?: string;
  readonly redisUrl?: string;
  /** Told of every step, in words for people. */
  readonly report?: (line: string) => void;
  /** Told when a process ends though nobody asked it to. */
  readonly onDeath?: (name: string, reason: string) => void;
  /** Settings of Postgres, and further environment by application. */
  readonly postgresSettings?: Readonly<Record<string, string | number>>;
  readonly env?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly verbose?: boolean;
  /** When aborted during the start, all started processes are stopped and `startChain` rejects. */
  readonly signal?: AbortSignal;
  /** Where `apps/` and `prisma/` are; by default the repository. */
  readonly root?: string;
};

/** A running chain. */
export type Chain = {
  /** The gateway's. */
  readonly url: string;
  readonly services: ReadonlyMap<string, ServiceProcess>;
  readonly postgres: PostgresProcess;
  /** The chain's database, as the superuser. */
  readonly adminUrl: string;
  /** Stops the services, then Postgres. */
  stop(): Promise<void>;
};

const databaseName = 'coffeemesh';

/**
 * Postgres, roles, migrations, demo rows, and every application as a process of its own, ready to be used. All of it ends
 * with this process, however that ends.
 * @throws Error in clear words; whatever had been started is stopped again
 */
export const startChain = async (options: ChainOptions): Promise<Chain> => {
  const {
    dataDir,
    ports,
    postgresPort,
    report = () => undefined,
    onDeath = () => undefined,
    root = workspaceRoot,
    signal,
  } = options;
  const names = applications(root).filter((name) => ports[name] !== undefined);
  await checkPorts([...names.map((name): [string, number] => [name, ports[name] ?? 0]), ['Postgres', postgresPort]]);
  mkdirSync(dataDir, { recursive: true });
  const withDatabase = servicesWithSchema(root);
  const secrets = secretsIn(dataDir, [...withDatabase, transportRole], names);
  const settings = { max_connections: 300, ...options.postgresSettings };
  const postgres = createPostgresProcess(
    { dataDir: join(dataDir, 'postgres'), port: postgresPort, settings },
    (reason) => onDeath('Postgres', reason),
  );
  const services = createServices(options, names, secrets);
  const stop = async (): Promise<void> => {
    await Promise.all([...services.values()].map((service) => service.stop()));
    await postgres.stop();
  };

  const open = async (): Promise<Chain> => {
    const prepared = Promise.all([generateClients({ root }), generateDocuments(root), warmUp()]);
    await Promise.all([postgres.start().then(() => report('Postgres is ready')), prepared]);
    signal?.throwIfAborted();
    const adminUrl = postgres.url(databaseName);
    const passwords = secrets.databasePasswords;
    await migrate({ adminUrl, services: withDatabase, passwords, withSeeds: true, root }, (service, applied) => {
      if (applied.length > 0)
        report(`${service}: ${applied.length === 1 ? 'a migration' : `${applied.length} migrations`} applied`);
    });
    report('The database is migrated and seeded');
    signal?.throwIfAborted();
    const starting = [...services.values()].map((service) =>
      service.start().then(() => report(`${service.name} is ready`)),
    );
    await Promise.all(starting);
    return { url: `http://127.0.0.1:${ports['gateway']}`, services, postgres, adminUrl, stop };
  };

  const opening = open();
  try {
    return await Promise.race([opening, untilAborted(signal)]);
  } catch (error) {
    await stop();
    await opening.catch(() => undefined);
    throw error;
  }
};

const untilAborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));

const createServices = (
  { dataDir, ports, postgresPort, transportUrl, redisUrl, root = workspaceRoot, env, verbose, onDeath }: ChainOptions,
  names: readonly string[],
  secrets: Secrets,
): Map<string, ServiceProcess> => {
  const logs = join(dataDir, 'logs');
  rmSync(logs, { recursive: true, force: true });
  const urls = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}`]));
  const addresses = { urls, postgresPort, database: databaseName, transportUrl, redisUrl };
  const create = (name: string): ServiceProcess =>
    createServiceProcess({
      name,
      entry: join(root, 'apps', name, 'src', 'main.ts'),
      url: urls[name] ?? '',
      env: { ...environmentOf(name, addresses, secrets), ...env?.[name] },
      logFile: join(logs, `${name}.log`),
      verbose,
      onDeath: (reason) => onDeath?.(name, reason),
    });
  return new Map(names.map((name) => [name, create(name)]));
};

const checkPorts = async (ports: readonly (readonly [string, number])[]): Promise<void> => {
  const taken: string[] = [];
  for (const [name, port] of ports) if (!(await isFree(port))) taken.push(`${port} (${name})`);
  if (taken.length > 0)
    throw new Error(
      `In use already: port ${taken.join(', ')}. Does the chain run in another window? ` +
        'How to choose others: npm start -- --help',
    );
};
