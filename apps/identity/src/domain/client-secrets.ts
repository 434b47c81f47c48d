import { ConfigError } from '@coffeemesh/kernel';
import { MIN_CLIENT_SECRET_LENGTH } from './policy.ts';

/** The secrets of services by client id. */
export type ClientSecrets = Readonly<Record<string, string>>;

/**
 * @param json the setting `SERVICE_CLIENTS`
 * @throws ConfigError if it is not a JSON object of secrets; the message never contains a secret
 */
export const toClientSecrets = (json: string): ClientSecrets => {
  const secrets = parsed(json);
  if (areClientSecrets(secrets)) return secrets;
  throw new ConfigError(
    `SERVICE_CLIENTS must be a JSON object of client ids and secrets of at least ${MIN_CLIENT_SECRET_LENGTH} characters`,
  );
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const areClientSecrets = (value: unknown): value is ClientSecrets =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((secret) => typeof secret === 'string' && secret.length >= MIN_CLIENT_SECRET_LENGTH);
