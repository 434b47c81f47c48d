import type { Logger } from '@coffeemesh/kernel';
import { describeOver, describeOverOwn, startRealServer, type RealServer } from '@coffeemesh/testing';

import { createBroadcast, createRedis, type Broadcast, type RedisConnection } from '../src/index.ts';

const nothing = () => undefined;

const said: string[] = [];
const say = (_fields: object, message = ''): void => void said.push(message);
const log: Logger = { debug: nothing, info: say, warn: say, error: say };

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  said.length = 0;
});
/** More patient than a service, so that a busy machine is not taken for a slow Redis. */
const connect = (url: string): RedisConnection => {
  const redis = createRedis({ url, log, probeMs: 20, commandTimeoutMs: 1_500 });
  closing.push(redis.close);
  return redis;
};

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 10_000; !(await holds()); await new Promise((resolve) => setTimeout(resolve, 5)))
    if (Date.now() > end) throw new Error('It did not come to that in time');
};
const answers = (redis: RedisConnection) => until(async () => (await redis.run((client) => client.ping())) === 'PONG');

test('without Redis nobody waits, nothing throws, and it is said once', async () => {
  const redis = connect('redis://:secret@127.0.0.1:1');
  await until(() => said.length > 0);
  expect(await redis.run((client) => client.get('a'))).toBeUndefined();
  await expect(redis.ping()).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(said).toEqual(['Redis is away: this copy goes on without it']);
});

describeOver('Redis')('a Redis that comes and goes', () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer('Redis');
  });
  afterAll(() => server.stop());

  const fanOut = async (): Promise<{ redis: RedisConnection; told: Broadcast; heard: (string | undefined)[] }> => {
    const redis = connect(server.url);
    const told = createBroadcast('test', redis);
    closing.push(told.close);
    const heard: (string | undefined)[] = [];
    told.subscribe('menus', (message) => heard.push(message));
    await answers(redis);
    await until(() => heard.length > 0);
    heard.length = 0;
    return { redis, told, heard };
  };

  test('what one copy publishes, every copy hears, on its own topic', async () => {
    const [one, other] = [await fanOut(), await fanOut()];
    await one.told.publish('cafes', 'not for these');
    await one.told.publish('menus', 'a');
    await until(() => other.heard.length > 0 && one.heard.length > 0);
    expect([one.heard, other.heard]).toEqual([['a'], ['a']]);
  });

  describeOverOwn('Redis')('a server that is not well', () => {
    const signal = (name: 'SIGSTOP' | 'SIGCONT'): void => {
      process.kill(server.process?.pid() ?? NaN, name);
    };

    test('is left alone while it is stopped: one is the last to wait', async () => {
      const redis = connect(server.url);
      await answers(redis);
      signal('SIGSTOP');
      let waited = 0;
      const ask = () => redis.run((client) => ((waited += 1), client.get('a')));
      try {
        expect(await ask()).toBeUndefined();
        for (let asked = 0; asked < 1_000; asked += 1) expect(await ask()).toBeUndefined();
      } finally {
        signal('SIGCONT');
      }
      expect(waited).toBe(1);
      await answers(redis);
      expect(said).toEqual(['Redis is away: this copy goes on without it', 'Redis is back']);
    });

    test('is asked again once it is back from the dead', async () => {
      const redis = connect(server.url);
      await answers(redis);
      await server.process?.kill();
      await until(() => said.length > 0);
      expect(await redis.run((client) => client.get('a'))).toBeUndefined();
      await server.process?.start();
      await answers(redis);
      expect(said).toEqual(['Redis is away: this copy goes on without it', 'Redis is back']);
    });

    test('leaves subscribers knowing that they may have missed something, and hearing again', async () => {
      const [one, other] = [await fanOut(), await fanOut()];
      await server.process?.kill();
      await until(() => said.length > 1);
      await one.told.publish('menus', 'lost');
      await server.process?.start();
      await until(() => other.heard.includes(undefined));
      expect(other.heard).not.toContain('lost');
      await answers(one.redis);
      await one.told.publish('menus', 'b');
      await until(() => other.heard.includes('b'));
    });

    test('whoever could tell nothing tells later that something was missed', async () => {
      const [one, other] = [await fanOut(), await fanOut()];
      signal('SIGSTOP');
      try {
        await one.told.publish('menus', 'late, or never');
      } finally {
        signal('SIGCONT');
      }
      await until(() => other.heard.includes(undefined));
    });
  });
});
