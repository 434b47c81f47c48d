import Type from 'typebox';
import { ConfigError } from '@coffeemesh/kernel';
import {
  baseConfig,
  clientConfig,
  loadConfig,
  ownConfig,
  portSetting,
  processConfig,
  sharedConfig,
  urlSetting,
} from '../src/index.ts';

const schema = Type.Object({
  ...processConfig,
  PORT: portSetting({ default: 4005 }),
  INVENTORY_URL: urlSetting(),
  FAST: Type.Boolean({ default: false }),
  NOTE: Type.Optional(Type.String()),
});

const errorsOf = (env: Record<string, string>): string => {
  try {
    loadConfig(schema, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return '';
};

test('text is converted to the types of the schema, and defaults are filled in', () => {
  const config = loadConfig(schema, {
    PORT: '4711',
    INVENTORY_URL: 'http://localhost:4004',
    FAST: 'true',
    PATH: '/bin',
  });
  expect(config).toEqual({
    HOST: '127.0.0.1',
    PORT: 4711,
    LOG_LEVEL: 'info',
    SHUTDOWN_TIMEOUT_MS: 15_000,
    INVENTORY_URL: 'http://localhost:4004',
    FAST: true,
  });
});

test('an empty variable counts as unset', () => {
  expect(loadConfig(schema, { PORT: '', INVENTORY_URL: 'http://localhost', NOTE: '' })).toMatchObject({ PORT: 4005 });
});

test('every missing or wrong variable is named at once, without its value', () => {
  const message = errorsOf({ PORT: 'four', LOG_LEVEL: 'loud', FAST: 'perhaps', HOST: 'h' });
  for (const name of ['PORT', 'LOG_LEVEL', 'INVENTORY_URL is not set', 'FAST']) expect(message).toContain(name);
  expect(message).not.toContain('HOST');
  expect(message).not.toContain('NOTE');
  for (const value of ['four', 'loud', 'perhaps']) expect(message).not.toContain(value);
});

test.each(['localhost:4004/', 'http://', 'http://localhost/', 'not a url'])('%j is not a URL', (url) => {
  expect(errorsOf({ INVENTORY_URL: url })).toContain('INVENTORY_URL');
});

test('the settings that every service needs are named', () => {
  const all = Type.Object({ ...baseConfig, ...clientConfig });
  expect(() => loadConfig(all, {})).toThrow(
    /PORT is not set[^]*DATABASE_URL is not set[^]*TRANSPORT_URL is not set[^]*TOKEN_ISSUER is not set[^]*IDENTITY_URL is not set[^]*CLIENT_ID is not set[^]*CLIENT_SECRET is not set/,
  );
});

test('every setting of the kit says what it is for', () => {
  const all = { ...baseConfig, ...clientConfig, ...sharedConfig };
  for (const [name, { description }] of Object.entries(all as Record<string, { description?: string }>))
    expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z`].*\.$/)]);
});

test('the limits of the database are settings with the defaults of the library', () => {
  const { DATABASE_POOL_SIZE, DATABASE_STATEMENT_TIMEOUT_MS, DATABASE_LOCK_TIMEOUT_MS } = loadConfig(
    Type.Object({ ...ownConfig }),
    {
      PORT: '1',
      DATABASE_URL: 'postgres://a',
      TRANSPORT_URL: 'postgres://a',
      TOKEN_ISSUER: 'x',
      DATABASE_POOL_SIZE: '4',
    },
  );
  expect([DATABASE_POOL_SIZE, DATABASE_STATEMENT_TIMEOUT_MS, DATABASE_LOCK_TIMEOUT_MS]).toEqual([4, 10_000, 5_000]);
});
