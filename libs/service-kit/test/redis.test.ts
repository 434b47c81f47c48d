import type { Logger } from '@coffeemesh/kernel';
import { describeOver, describeOverOwn, startRealServer, type RealServer, until } from '@coffeemesh/testing';
import { createBroadcast, createRedis, type Broadcast, type RedisConnection } from '../src/index.ts';

const nothing = () => undefined;

const logged: string[] = [];
const write = (_fields: object, message = ''): void => void logged.push(message);
const log: Logger = { debug: nothing, info: write, warn: write, error: write };

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  logged.length = 0;
});
/** A longer time-out than that of a service, so that a busy machine does not look like a slow Redis. */
const connect = (url: string): RedisConnection => {
  const redis = createRedis({ url, log, probeMs: 20, commandTimeoutMs: 1_500 });
  closing.push(redis.close);
  return redis;
};

const untilItResponds = (redis: RedisConnection) =>
  until(async () => (await redis.run((client) => client.ping())) === 'PONG');

test('without Redis nothing waits, nothing throws, and one line is logged', async () => {
  const redis = connect('redis://:secret@127.0.0.1:1');
  await until(() => logged.length > 0);
  expect(await redis.run((client) => client.get('a'))).toBeUndefined();
  await expect(redis.ping()).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(logged).toEqual(['Redis unavailable; this replica works without it']);
});

describeOver('Redis')('a Redis that fails and recovers', () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer('Redis');
  });
  afterAll(() => server.stop());

  const startReplica = async (): Promise<{
    redis: RedisConnection;
    broadcast: Broadcast;
    received: (string | undefined)[];
  }> => {
    const redis = connect(server.url);
    const broadcast = createBroadcast('test', redis);
    closing.push(broadcast.close);
    const received: (string | undefined)[] = [];
    broadcast.subscribe('menus', (message) => received.push(message));
    await untilItResponds(redis);
    await until(() => received.length > 0);
    received.length = 0;
    return { redis, broadcast, received };
  };

  test('a message of one replica reaches every replica, on its topic', async () => {
    const [one, other] = [await startReplica(), await startReplica()];
    await one.broadcast.publish('cafes', 'another topic');
    await one.broadcast.publish('menus', 'a');
    await until(() => other.received.length > 0 && one.received.length > 0);
    expect([one.received, other.received]).toEqual([['a'], ['a']]);
  });

  describeOverOwn('Redis')('a failing server', () => {
    const signal = (name: 'SIGSTOP' | 'SIGCONT'): void => {
      process.kill(server.process?.pid() ?? NaN, name);
    };

    test('gets no commands while it is stopped: one command is the last to wait', async () => {
      const redis = connect(server.url);
      await untilItResponds(redis);
      signal('SIGSTOP');
      let waited = 0;
      const get = () => redis.run((client) => ((waited += 1), client.get('a')));
      try {
        expect(await get()).toBeUndefined();
        for (let turn = 0; turn < 1_000; turn += 1) expect(await get()).toBeUndefined();
      } finally {
        signal('SIGCONT');
      }
      expect(waited).toBe(1);
      await untilItResponds(redis);
      expect(logged).toEqual(['Redis unavailable; this replica works without it', 'Redis available again']);
    });

    test('gets commands again once it has restarted', async () => {
      const redis = connect(server.url);
      await untilItResponds(redis);
      await server.process?.kill();
      await until(() => logged.length > 0);
      expect(await redis.run((client) => client.get('a'))).toBeUndefined();
      await server.process?.start();
      await untilItResponds(redis);
      expect(logged).toEqual(['Redis unavailable; this replica works without it', 'Redis available again']);
    });

    test('notifies listeners that messages may be missing, and delivers again', async () => {
      const [one, other] = [await startReplica(), await startReplica()];
      await server.process?.kill();
      await until(() => logged.length > 1);
      await one.broadcast.publish('menus', 'lost');
      await server.process?.start();
      await until(() => other.received.includes(undefined));
      expect(other.received).not.toContain('lost');
      await untilItResponds(one.redis);
      await one.broadcast.publish('menus', 'b');
      await until(() => other.received.includes('b'));
    });

    test('a lost message is announced as missed once Redis is back', async () => {
      const [one, other] = [await startReplica(), await startReplica()];
      signal('SIGSTOP');
      try {
        await one.broadcast.publish('menus', 'late');
      } finally {
        signal('SIGCONT');
      }
      await until(() => other.received.includes(undefined));
    });
  });
});
