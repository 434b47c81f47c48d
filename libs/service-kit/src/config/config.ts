import Type, { type Static, type TObject, type TProperties } from 'typebox';
import { Value } from 'typebox/value';
import { ConfigError } from '@coffeemesh/kernel';
import { defaultDatabaseLimits } from '@coffeemesh/postgres';

/** What a setting is for, in one sentence: `docs/configuration.md` is generated from it. */
type SettingOptions<Value> = { readonly description?: string; readonly default?: Value };

/** An absolute URL without a slash at its end. */
export const urlSetting = (options: SettingOptions<string> = {}) =>
  Type.String({ pattern: '^[a-z][a-z0-9+.-]*://[^\\s]*[^\\s/]$', maxLength: 2000, ...options });

export const portSetting = (options: SettingOptions<number> = {}) =>
  Type.Integer({ minimum: 0, maximum: 65_535, description: 'Port to listen on; 0 for any free one.', ...options });

/** The settings of every process. */
export const processConfig = {
  HOST: Type.String({ minLength: 1, default: '127.0.0.1', description: 'Address to listen on.' }),
  PORT: portSetting(),
  LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    default: 'info',
    description: 'Least severe level that is logged.',
  }),
  SHUTDOWN_TIMEOUT_MS: Type.Integer({
    minimum: 1_000,
    maximum: 600_000,
    default: 15_000,
    description: 'Time for a graceful shutdown in milliseconds; then the process exits with code 1.',
  }),
};

const { poolSize, statementTimeoutMs, lockTimeoutMs } = defaultDatabaseLimits;

/** The settings of a service with a database and events. */
export const ownConfig = {
  ...processConfig,
  DATABASE_URL: urlSetting({ description: "The service's own Postgres database, as its own role." }),
  DATABASE_POOL_SIZE: Type.Integer({
    minimum: 1,
    maximum: 1_000,
    default: poolSize,
    description: 'Maximum number of database connections of one process, in addition to those for events.',
  }),
  DATABASE_STATEMENT_TIMEOUT_MS: Type.Integer({
    minimum: 100,
    maximum: 600_000,
    default: statementTimeoutMs,
    description: 'Time after which Postgres cancels a statement, in milliseconds; the request is a 503.',
  }),
  DATABASE_LOCK_TIMEOUT_MS: Type.Integer({
    minimum: 10,
    maximum: 600_000,
    default: lockTimeoutMs,
    description: 'Time for which a statement waits for a lock, in milliseconds; then the request is a 503 or a 409.',
  }),
  TRANSPORT_URL: urlSetting({ description: 'Where events are sent: `postgres://…`, or `amqp://…` for RabbitMQ.' }),
  TOKEN_ISSUER: Type.String({ minLength: 1, description: 'The `iss` of valid access tokens.' }),
  NODE_ENV: Type.String({ default: 'development', description: '`production` forbids injected faults.' }),
  FAULTS: Type.String({
    default: '',
    description: 'Faults to inject, such as `payments:drop@0.3`; see docs/runbooks/fault-drill.md.',
  }),
};

/** The settings of every service but identity, which has the keys of tokens itself. */
export const baseConfig = {
  ...ownConfig,
  IDENTITY_URL: urlSetting({ description: "Identity's origin, for the public keys of access tokens." }),
};

/** The setting of a service whose replicas share something. */
export const sharedConfig = {
  REDIS_URL: Type.Optional(
    Type.String({
      pattern: '^rediss?://[^\\s]+$',
      maxLength: 2000,
      description: 'Redis that the replicas share; without it each replica has its own state.',
    }),
  ),
};

/** The settings of a service that calls others: its own credentials. */
export const clientConfig = {
  CLIENT_ID: Type.String({ minLength: 1, description: "The service's client id at identity." }),
  CLIENT_SECRET: Type.String({ minLength: 1, description: "The service's client secret at identity." }),
};

/**
 * Reads settings from environment variables: converts numbers and booleans from text, and fills in defaults. An empty
 * variable counts as unset.
 * @throws ConfigError naming every variable that is missing or wrong, without its value
 */
export const loadConfig = <P extends TProperties>(
  schema: TObject<P>,
  env: Readonly<Record<string, string | undefined>>,
): Static<TObject<P>> => {
  const given = Object.fromEntries(
    Object.keys(schema.properties).flatMap((name) =>
      env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]],
    ),
  );
  const settings = Value.Convert(schema, Value.Default(schema, given));
  const errors = new Map<string, string>();
  for (const error of Value.Errors(schema, settings)) {
    for (const name of namesOf(error))
      if (!errors.has(name)) errors.set(name, name in given ? error.message : 'is not set');
  }
  if (errors.size === 0) return settings as Static<TObject<P>>;
  const lines = Object.keys(schema.properties).flatMap((name) =>
    errors.has(name) ? [`  ${name} ${errors.get(name)}`] : [],
  );
  throw new ConfigError(`These settings are missing or wrong:\n${lines.join('\n')}`);
};

type SchemaError = { keyword?: string; instancePath: string; params?: unknown };

const namesOf = ({ instancePath, params }: SchemaError): string[] => {
  const missing = (params as { requiredProperties?: string[] } | undefined)?.requiredProperties;
  return missing ?? [instancePath.split('/')[1] ?? ''];
};
