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
  /** The folder for Postgres's data, logs and secrets. It is created if it does not exist, and retained. */
  readonly dataDir: string;
  /** Ports by application. Applications without a port are not started. See `portsFrom` and `freePorts`. */
  readonly ports: Readonly<Record<string, number>>;
  readonly postgresPort: number;
  /** See {@link ChainAddresses}. */
  readonly transportUrl?: string;
  readonly redisUrl?: string;
  /** Receives a line of text for every step. */
  readonly report?: (line: string) => void;
  /** Called when a process exits without being stopped or killed by this chain. */
  readonly onUnexpectedExit?: (name: string, reason: string) => void;
  readonly postgresSettings?: Readonly<Record<string, string | number>>;
  /** Additional environment variables by application. */
  readonly env?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly verbose?: boolean;
  /** When aborted during the start, all started processes are stopped and `startChain` rejects. */
  readonly signal?: AbortSignal;
  /** The folder that contains `apps/` and `prisma/`; by default the repository. */
  readonly root?: string;
};

/** A running chain. */
export type Chain = {
  /** The gateway's URL. */
  readonly url: string;
  readonly services: ReadonlyMap<string, ServiceProcess>;
  readonly postgres: PostgresProcess;
  /** The URL of the chain's database, as the superuser. */
  readonly adminUrl: string;
  /** Stops the services, then Postgres. */
  stop(): Promise<void>;
};

const databaseName = 'coffeemesh';

/**
 * Starts Postgres, applies roles, migrations and demo rows, and starts every application as a process. All of them end
 * with this process, even if it is killed.
 * @throws Error with the reason; everything that was started is stopped again
 */
export const startChain = async (options: ChainOptions): Promise<Chain> => {
  const {
    dataDir,
    ports,
    postgresPort,
    report = () => undefined,
    onUnexpectedExit = () => undefined,
    root = workspaceRoot,
    signal,
  } = options;
  const names = applications(root).filter((name) => ports[name] !== undefined);
  await assertPortsAreFree([
    ...names.map((name): [string, number] => [name, ports[name] ?? 0]),
    ['Postgres', postgresPort],
  ]);
  mkdirSync(dataDir, { recursive: true });
  const withDatabase = servicesWithSchema(root);
  const secrets = secretsIn(dataDir, [...withDatabase, transportRole], names);
  const settings = { max_connections: 300, ...options.postgresSettings };
  const postgres = createPostgresProcess(
    { dataDir: join(dataDir, 'postgres'), port: postgresPort, settings },
    (reason) => onUnexpectedExit('Postgres', reason),
  );
  const services = createServices(options, names, secrets);
  const stop = async (): Promise<void> => {
    await Promise.all([...services.values()].map((service) => service.stop()));
    await postgres.stop();
  };

  const launch = async (): Promise<Chain> => {
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

  const launching = launch();
  try {
    return await Promise.race([launching, untilAborted(signal)]);
  } catch (error) {
    await stop();
    await launching.catch(() => undefined);
    throw error;
  }
};

const untilAborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));

const createServices = (
  {
    dataDir,
    ports,
    postgresPort,
    transportUrl,
    redisUrl,
    root = workspaceRoot,
    env,
    verbose,
    onUnexpectedExit,
  }: ChainOptions,
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
      onUnexpectedExit: (reason) => onUnexpectedExit?.(name, reason),
    });
  return new Map(names.map((name) => [name, create(name)]));
};

const assertPortsAreFree = async (ports: readonly (readonly [string, number])[]): Promise<void> => {
  const portsInUse: string[] = [];
  for (const [name, port] of ports) if (!(await isFree(port))) portsInUse.push(`${port} (${name})`);
  if (portsInUse.length > 0)
    throw new Error(
      `In use already: port ${portsInUse.join(', ')}. Stop the chain that uses them, or choose other ports ` +
        '(npm start -- --help).',
    );
};
