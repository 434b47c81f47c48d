import { ConfigError } from '@coffeemesh/kernel';
import Type from 'typebox';

import { baseConfig, clientConfig, loadConfig, portSetting, processConfig, urlSetting } from '../src/index.ts';

const schema = Type.Object({
  ...processConfig,
  PORT: portSetting({ default: 4005 }),
  INVENTORY_URL: urlSetting(),
  FAST: Type.Boolean({ default: false }),
  NOTE: Type.Optional(Type.String()),
});

const faultsOf = (env: Record<string, string>): string => {
  try {
    loadConfig(schema, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return '';
};

test('text becomes what the schema asks for, and defaults are filled in', () => {
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
    INVENTORY_URL: 'http://localhost:4004',
    FAST: true,
  });
});

test('an empty variable is one that is not set', () => {
  expect(loadConfig(schema, { PORT: '', INVENTORY_URL: 'http://localhost', NOTE: '' })).toMatchObject({ PORT: 4005 });
});

test('every variable that is missing or wrong is named at once, without what it holds', () => {
  const message = faultsOf({ PORT: 'four', LOG_LEVEL: 'loud', FAST: 'perhaps', HOST: 'h' });
  for (const name of ['PORT', 'LOG_LEVEL', 'INVENTORY_URL is not set', 'FAST']) expect(message).toContain(name);
  expect(message).not.toContain('HOST');
  expect(message).not.toContain('NOTE');
  for (const value of ['four', 'loud', 'perhaps']) expect(message).not.toContain(value);
});

test.each(['localhost:4004/', 'http://', 'http://localhost/', 'not a url'])('%j is no URL', (url) => {
  expect(faultsOf({ INVENTORY_URL: url })).toContain('INVENTORY_URL');
});

test('what every service needs', () => {
  const all = Type.Object({ ...baseConfig, ...clientConfig });
  expect(() => loadConfig(all, {})).toThrow(
    /PORT is not set[^]*DATABASE_URL is not set[^]*TRANSPORT_URL is not set[^]*TOKEN_ISSUER is not set[^]*IDENTITY_URL is not set[^]*CLIENT_ID is not set[^]*CLIENT_SECRET is not set/,
  );
});
