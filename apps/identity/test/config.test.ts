import { ConfigError } from '@coffeemesh/kernel';

import { clientSecretsOf } from '../src/config.ts';

describe('SERVICE_CLIENTS', () => {
  it('is a JSON object of secrets', () => {
    const clients = { orders: 'a long enough secret', delivery: 'another secret of length' };
    expect(clientSecretsOf({ SERVICE_CLIENTS: JSON.stringify(clients) })).toEqual(clients);
  });

  it.each(['orders=secret', '[]', '{"orders":"short"}', '{"orders":7}', 'null'])('is not %s', (text) => {
    expect(() => clientSecretsOf({ SERVICE_CLIENTS: text })).toThrow(ConfigError);
  });
});
