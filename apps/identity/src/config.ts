import { ConfigError } from '@coffeemesh/kernel';
import { ownConfig } from '@coffeemesh/service-kit';
import Type, { type Static } from 'typebox';
import { Value } from 'typebox/value';

/** The settings of this service, from the environment. */
export const configSchema = Type.Object({
  ...ownConfig,
  KEY_ENCRYPTION_KEY: Type.String({
    pattern: '^[A-Za-z0-9+/]{43}=$',
    description: 'Encrypts the private signing keys in the database: 32 bytes in base64 (`openssl rand -base64 32`).',
  }),
  SERVICE_CLIENTS: Type.String({
    minLength: 2,
    description: 'The secrets of the services by client id, as a JSON object: `{"orders":"…"}`.',
  }),
});
export type Config = Static<typeof configSchema>;

const clientSecretsSchema = Type.Record(Type.String(), Type.String({ minLength: 16 }));

/** @throws ConfigError if it is not a JSON object of secrets; the message never contains a secret */
export const toClientSecrets = ({ SERVICE_CLIENTS }: Pick<Config, 'SERVICE_CLIENTS'>): Record<string, string> => {
  const secrets = parsed(SERVICE_CLIENTS);
  if (Value.Check(clientSecretsSchema, secrets)) return secrets;
  throw new ConfigError('SERVICE_CLIENTS must be a JSON object of client ids and secrets of at least 16 characters');
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};
