import { ConfigError } from '@coffeemesh/kernel';
import Type, { type Static, type TObject, type TProperties } from 'typebox';
import { Value } from 'typebox/value';

/** An absolute URL, without a slash at its end. */
export const urlSetting = (options: { default?: string } = {}) =>
  Type.String({ pattern: '^[a-z][a-z0-9+.-]*://[^\\s]*[^\\s/]$', maxLength: 2000, ...options });

export const portSetting = (options: { default?: number } = {}) =>
  Type.Integer({ minimum: 0, maximum: 65_535, ...options });

/** What every process needs. */
export const processConfig = {
  HOST: Type.String({ minLength: 1, default: '127.0.0.1' }),
  PORT: portSetting(),
  LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { default: 'info' }),
};

/** What a service needs for itself: its process, its database, the transport of events, and who issues tokens. */
export const ownConfig = {
  ...processConfig,
  DATABASE_URL: urlSetting(),
  TRANSPORT_URL: urlSetting(),
  TOKEN_ISSUER: Type.String({ minLength: 1 }),
  NODE_ENV: Type.String({ default: 'development' }),
  /** What goes wrong on purpose, such as `payments:drop@0.3`; impossible in production. See docs/runbooks/fault-drill.md. */
  FAULTS: Type.String({ default: '' }),
};

/** What every service but identity needs: also, where the keys of tokens are. */
export const baseConfig = { ...ownConfig, IDENTITY_URL: urlSetting() };

/** What a service may have of which several copies run: where they meet. Without it each keeps to itself. */
export const sharedConfig = {
  REDIS_URL: Type.Optional(Type.String({ pattern: '^rediss?://[^\\s]+$', maxLength: 2000 })),
};

/** What a service needs that asks others: its own credentials. */
export const clientConfig = {
  CLIENT_ID: Type.String({ minLength: 1 }),
  CLIENT_SECRET: Type.String({ minLength: 1 }),
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
