import { ConfigError } from '@coffeemesh/kernel';
import Type, { type Static, type TObject, type TProperties } from 'typebox';
import { Value } from 'typebox/value';

/** Every setting has a description of one sentence: docs/configuration.md is generated from them. */
type SettingOptions<Value> = { default?: Value; description?: string };

/** An absolute URL without a trailing slash. `ORDERS_URL` and the like, for services, need no description. */
export const urlSetting = (options: SettingOptions<string> = {}) =>
  Type.String({ pattern: '^[a-z][a-z0-9+.-]*://[^\\s]*[^\\s/]$', maxLength: 2000, ...options });

export const portSetting = (options: SettingOptions<number> = {}) =>
  Type.Integer({ minimum: 0, maximum: 65_535, description: 'The TCP port to listen on.', ...options });

/** The settings of every process. */
export const processConfig = {
  HOST: Type.String({ minLength: 1, default: '127.0.0.1', description: 'The address to listen on.' }),
  PORT: portSetting(),
  LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    default: 'info',
    description: 'The lowest level of log lines that are written.',
  }),
};

/** The settings of a service: its process, its database, the event transport and the token issuer. */
export const ownConfig = {
  ...processConfig,
  DATABASE_URL: urlSetting({ description: 'The Postgres database of the service, with its role and password.' }),
  TRANSPORT_URL: urlSetting({
    description: 'The event transport: a Postgres (`postgres://`) or RabbitMQ (`amqp://`) URL.',
  }),
  TOKEN_ISSUER: Type.String({ minLength: 1, description: 'The required `iss` claim of access tokens.' }),
  NODE_ENV: Type.String({ default: 'development', description: '`production` refuses injected faults.' }),
  FAULTS: Type.String({
    default: '',
    description: 'Injected faults, such as `payments:drop@0.3`; see docs/runbooks/fault-drill.md.',
  }),
};

/** The settings of every service but identity: also the URL of identity, which publishes the token keys. */
export const baseConfig = { ...ownConfig, IDENTITY_URL: urlSetting() };

/** The settings of a service that shares state between its replicas. */
export const sharedConfig = {
  REDIS_URL: Type.Optional(
    Type.String({
      pattern: '^rediss?://[^\\s]+$',
      maxLength: 2000,
      description: 'The Redis that the replicas share. Without it each replica counts and caches alone.',
    }),
  ),
};

/** The settings of a service that calls others: its own credentials. */
export const clientConfig = {
  CLIENT_ID: Type.String({ minLength: 1, description: 'The client id of the service, for its own access tokens.' }),
  CLIENT_SECRET: Type.String({ minLength: 1, description: 'The client secret of the service.' }),
};

/**
 * Reads settings from environment variables: numbers and booleans are made of their text, defaults are filled in,
 * and an empty variable counts as one that is not set.
 * @throws ConfigError naming every variable that is missing or wrong, never showing what it holds
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
  const faults = new Map<string, string>();
  for (const error of Value.Errors(schema, settings)) {
    for (const name of namesOf(error))
      if (!faults.has(name)) faults.set(name, name in given ? error.message : 'is not set');
  }
  if (faults.size === 0) return settings as Static<TObject<P>>;
  const lines = Object.keys(schema.properties).flatMap((name) =>
    faults.has(name) ? [`  ${name} ${faults.get(name)}`] : [],
  );
  throw new ConfigError(`These settings are missing or wrong:\n${lines.join('\n')}`);
};

type Located = { keyword?: string; instancePath: string; params?: unknown };

const namesOf = ({ instancePath, params }: Located): string[] => {
  const missing = (params as { requiredProperties?: string[] } | undefined)?.requiredProperties;
  return missing ?? [instancePath.split('/')[1] ?? ''];
};
