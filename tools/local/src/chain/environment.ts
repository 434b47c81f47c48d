import { TRANSPORT } from '@coffeemesh/local-servers';
import type { Secrets } from './secrets.ts';

export type ChainAddresses = {
  /** By application: http://127.0.0.1:4005 */
  readonly urls: Readonly<Record<string, string>>;
  readonly postgresPort: number;
  readonly database: string;
  /** `amqp://…` for RabbitMQ; the chain's own Postgres unless told. */
  readonly transportUrl?: string;
  /** `redis://…`; without it each process keeps for itself what copies would share. */
  readonly redisUrl?: string;
};

/** The settings of one application's process: where it listens, its own database role, everybody's addresses. */
export const environmentOf = (name: string, addresses: ChainAddresses, secrets: Secrets) => {
  const { urls, postgresPort, database, transportUrl, redisUrl } = addresses;
  const asRole = (role: string): string =>
    `postgres://${role}:${secrets.databasePasswords[role]}@127.0.0.1:${postgresPort}/${database}`;
  const neighbours = Object.entries(urls).map(([neighbour, url]) => [`${variable(neighbour)}_URL`, url]);
  return {
    HOST: '127.0.0.1',
    PORT: new URL(urls[name] ?? '').port,
    ...Object.fromEntries(neighbours),
    TOKEN_ISSUER: urls['gateway'] ?? urls['identity'] ?? '',
    CLIENT_ID: name,
    CLIENT_SECRET: secrets.clientSecrets[name],
    ...(name in secrets.databasePasswords && {
      DATABASE_URL: asRole(name),
      TRANSPORT_URL: transportUrl ?? asRole(TRANSPORT),
    }),
    ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
    // Identity alone knows every client's secret.
    ...(name === 'identity' && {
      SERVICE_CLIENTS: JSON.stringify(secrets.clientSecrets),
      KEY_ENCRYPTION_KEY: secrets.keyEncryptionKey,
    }),
  };
};

const variable = (name: string): string => name.toUpperCase().replaceAll('-', '_');
