import { ConfigError } from '@coffeemesh/kernel';

import { toClientSecrets } from '../src/config.ts';

describe('SERVICE_CLIENTS', () => {
  it('accepts a JSON object of secrets', () => {
    const clients = { orders: 'a long enough secret', delivery: 'another secret of length' };
    expect(toClientSecrets({ SERVICE_CLIENTS: JSON.stringify(clients) })).toEqual(clients);
  });

  it.each(['orders=secret', '[]', '{"orders":"short"}', '{"orders":7}', 'null'])('refuses %s', (text) => {
    expect(() => toClientSecrets({ SERVICE_CLIENTS: text })).toThrow(ConfigError);
  });
});
