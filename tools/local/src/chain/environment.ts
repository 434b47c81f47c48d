import { transportRole } from '@coffeemesh/local-servers';
import type { Secrets } from './secrets.ts';

export type ChainAddresses = {
  /** The URL of each application, for example http://127.0.0.1:4005. */
  readonly urls: Readonly<Record<string, string>>;
  readonly postgresPort: number;
  readonly database: string;
  /** `amqp://…` of RabbitMQ. By default the chain's own Postgres carries the events. */
  readonly transportUrl?: string;
  /** `redis://…`. Without it, each process has its own caches and counters. */
  readonly redisUrl?: string;
};

/** The settings of one application's process: its address, its database role, and the addresses of all services. */
export const environmentOf = (name: string, addresses: ChainAddresses, secrets: Secrets) => {
  const { urls, postgresPort, database, transportUrl, redisUrl } = addresses;
  const asRole = (role: string): string =>
    `postgres://${role}:${secrets.databasePasswords[role]}@127.0.0.1:${postgresPort}/${database}`;
  const serviceUrls = Object.entries(urls).map(([service, url]) => [`${variable(service)}_URL`, url]);
  return {
    HOST: '127.0.0.1',
    PORT: new URL(urls[name] ?? '').port,
    ...Object.fromEntries(serviceUrls),
    TOKEN_ISSUER: urls['gateway'] ?? urls['identity'] ?? '',
    CLIENT_ID: name,
    CLIENT_SECRET: secrets.clientSecrets[name],
    ...(name in secrets.databasePasswords && {
      DATABASE_URL: asRole(name),
      TRANSPORT_URL: transportUrl ?? asRole(transportRole),
    }),
    ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
    // Only identity knows the secrets of all clients.
    ...(name === 'identity' && {
      SERVICE_CLIENTS: JSON.stringify(secrets.clientSecrets),
      KEY_ENCRYPTION_KEY: secrets.keyEncryptionKey,
    }),
  };
};

const variable = (name: string): string => name.toUpperCase().replaceAll('-', '_');
