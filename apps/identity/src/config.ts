import { ConfigError } from '@coffeemesh/kernel';
import { ownConfig } from '@coffeemesh/service-kit';
import Type, { type Static } from 'typebox';
import { Value } from 'typebox/value';

/** The settings of this service, from the environment. */
export const configSchema = Type.Object({
  ...ownConfig,
  /** 32 bytes in base64; signing keys lie encrypted under it in the database. */
  KEY_ENCRYPTION_KEY: Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$' }),
  /** Secrets of the services by client id, as JSON: `{"orders":"…"}`. */
  SERVICE_CLIENTS: Type.String({ minLength: 2 }),
});
export type Config = Static<typeof configSchema>;

const clientSecretsSchema = Type.Record(Type.String(), Type.String({ minLength: 16 }));

/** @throws ConfigError for what is no JSON object of secrets, never showing what it holds */
export const clientSecretsOf = ({ SERVICE_CLIENTS }: Pick<Config, 'SERVICE_CLIENTS'>): Record<string, string> => {
  const secrets = parsed(SERVICE_CLIENTS);
  if (Value.Check(clientSecretsSchema, secrets)) return secrets;
  throw new ConfigError('SERVICE_CLIENTS must be a JSON object of secrets of at least 16 characters, by client id');
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};
