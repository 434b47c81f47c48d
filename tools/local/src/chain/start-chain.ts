import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isFree } from '../postgres/free-port.ts';
import { type LocalPostgres, startPostgres } from '../postgres/server.ts';
import { generateClients } from '../schema/generate-clients.ts';
import { migrate } from '../schema/migrate.ts';
import { TRANSPORT } from '../schema/roles.ts';
import { seed } from '../schema/seed.ts';
import { ROOT, servicesWithSchema } from '../schema/services.ts';
import { environmentOf } from './environment.ts';
import { applications } from './ports.ts';
import { secretsIn } from './secrets.ts';
import { createServiceProcess, type ServiceProcess } from './service-process.ts';

export type ChainOptions = {
  /** Postgres's data, logs and secrets; made if it is not there, and kept. */
  readonly dataDir: string;
  /** By application, of neighbours elsewhere too; applications without a port are not started. See `portsFrom` and `freePorts`. */
  readonly ports: Readonly<Record<string, number>>;
  readonly postgresPort: number;
  /** Told of every step, in words for people. */
  readonly report?: (line: string) => void;
  /** Told when a process ends though nobody asked it to. */
  readonly onDeath?: (name: string, reason: string) => void;
  /** Settings of Postgres, and further environment by application. */
  readonly postgresSettings?: Readonly<Record<string, string | number>>;
  readonly env?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly verbose?: boolean;
};

/** A running chain. */
export type Chain = {
  /** The gateway's. */
  readonly url: string;
  readonly services: ReadonlyMap<string, ServiceProcess>;
  readonly postgres: LocalPostgres;
  /** The chain's database, as the superuser. */
  readonly adminUrl: string;
  /** Stops the services, then Postgres. */
  stop(): Promise<void>;
};

const DATABASE = 'coffeemesh';

/**
 * Postgres, roles, migrations, demo rows, and every application as a process of its own, ready to be used. All of it ends
 * with this process, however that ends.
 * @throws Error in clear words; whatever had been started is stopped again
 */
export const startChain = async (options: ChainOptions): Promise<Chain> => {
  const { dataDir, ports, postgresPort, report = () => undefined, onDeath = () => undefined } = options;
  const names = applications().filter((name) => ports[name] !== undefined);
  const withDatabase = servicesWithSchema();
  await checkPorts([...names.map((name): [string, number] => [name, ports[name] ?? 0]), ['Postgres', postgresPort]]);
  mkdirSync(dataDir, { recursive: true });
  const secrets = secretsIn(dataDir, [...withDatabase, TRANSPORT], names);

  const clients = generateClients().then(
    (made) => made.length > 0 && report(`Prisma clients made: ${made.join(', ')}`),
  );
  const postgres = await startPostgres({
    dataDir: join(dataDir, 'postgres'),
    port: postgresPort,
    settings: { max_connections: 300, ...options.postgresSettings },
  }).catch(async (error: unknown) => {
    await clients.catch(() => undefined);
    throw error;
  });
  const services = new Map<string, ServiceProcess>();
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    await Promise.all([...services.values()].map((service) => service.stop()));
    await postgres.stop();
  };
  void postgres.exited.then((reason) => !stopping && onDeath('Postgres', reason));

  try {
    report('Postgres is ready');
    const adminUrl = postgres.url(DATABASE);
    await migrate({ adminUrl, services: withDatabase, passwords: secrets.databasePasswords }, (service, applied) => {
      if (applied.length > 0) report(`${service}: ${applied.length} migrations applied`);
    });
    await Promise.all(withDatabase.map((service) => seed(adminUrl, service)));
    report('Database is migrated and seeded');
    await clients;
    const urls = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}`]));
    const logs = join(dataDir, 'logs');
    rmSync(logs, { recursive: true, force: true });
    for (const name of names) {
      const env = environmentOf(name, { urls, postgresPort, database: DATABASE }, secrets);
      const service = createServiceProcess({
        name,
        entry: join(ROOT, 'apps', name, 'src', 'main.ts'),
        url: urls[name] ?? '',
        env: { ...env, ...options.env?.[name] },
        logFile: join(logs, `${name}.log`),
        verbose: options.verbose,
        onDeath: (reason) => onDeath(name, reason),
      });
      services.set(name, service);
    }
    await Promise.all(
      [...services.values()].map((service) => service.start().then(() => report(`${service.name} is ready`))),
    );
    return { url: urls['gateway'] ?? '', services, postgres, adminUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
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
