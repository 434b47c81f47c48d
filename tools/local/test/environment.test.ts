import { environmentOf } from '../src/chain/environment.ts';

const secrets = {
  databasePasswords: { 'order-history': 'word', identity: 'pass', transport: 'bus' },
  clientSecrets: { 'order-history': 'secret', identity: 'own', gateway: 'door' },
  keyEncryptionKey: 'key',
};
const addresses = {
  urls: {
    gateway: 'http://127.0.0.1:4000',
    identity: 'http://127.0.0.1:4001',
    'order-history': 'http://127.0.0.1:4010',
  },
  postgresPort: 5433,
  database: 'coffeemesh',
};

describe('the environment of a process', () => {
  it('has the addresses of all services, with underscores for hyphens', () => {
    expect(environmentOf('order-history', addresses, secrets)).toEqual({
      HOST: '127.0.0.1',
      PORT: '4010',
      GATEWAY_URL: 'http://127.0.0.1:4000',
      IDENTITY_URL: 'http://127.0.0.1:4001',
      ORDER_HISTORY_URL: 'http://127.0.0.1:4010',
      TOKEN_ISSUER: 'http://127.0.0.1:4000',
      CLIENT_ID: 'order-history',
      CLIENT_SECRET: 'secret',
      DATABASE_URL: 'postgres://order-history:word@127.0.0.1:5433/coffeemesh',
      TRANSPORT_URL: 'postgres://transport:bus@127.0.0.1:5433/coffeemesh',
    });
  });

  it('has no database without a password for one', () => {
    const environment = environmentOf('gateway', addresses, secrets);
    expect(environment).not.toHaveProperty('DATABASE_URL');
    expect(environment).not.toHaveProperty('TRANSPORT_URL');
  });

  it('has the secrets of all clients and the key of the keys for identity alone', () => {
    const environment = environmentOf('identity', addresses, secrets);
    expect(environment).toMatchObject({ KEY_ENCRYPTION_KEY: 'key' });
    expect(environment).toMatchObject({
      SERVICE_CLIENTS: '{"order-history":"secret","identity":"own","gateway":"door"}',
    });
    expect(environmentOf('order-history', addresses, secrets)).not.toHaveProperty('SERVICE_CLIENTS');
  });

  it('has RabbitMQ and Redis where the chain uses them', () => {
    const used = { ...addresses, transportUrl: 'amqp://127.0.0.1:5672', redisUrl: 'redis://127.0.0.1:6379' };
    expect(environmentOf('order-history', used, secrets)).toMatchObject({
      TRANSPORT_URL: 'amqp://127.0.0.1:5672',
      REDIS_URL: 'redis://127.0.0.1:6379',
    });
  });
});
