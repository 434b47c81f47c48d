import { ConfigError } from '@coffeemesh/kernel';
import { toClientSecrets } from '../../src/domain/client-secrets.ts';

describe('toClientSecrets', () => {
  it('accepts a JSON object of secrets', () => {
    const secrets = { orders: 'a long enough secret', delivery: 'just long enough' };
    expect(toClientSecrets(JSON.stringify(secrets))).toEqual(secrets);
  });

  it.each(['orders=secret', '[]', '{"orders":"not long enough"}', '{"orders":7}', 'null'])('refuses %s', (json) => {
    expect(() => toClientSecrets(json)).toThrow(ConfigError);
  });
});
