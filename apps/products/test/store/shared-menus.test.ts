import { setTimeout as delay } from 'node:timers/promises';
import { createLogger, createRedis, type RedisConnection } from '@coffeemesh/service-kit';
import { describeOver, describeOverOwn, type RealServer, startRealServer } from '@coffeemesh/testing';
import { london, startHarness, tokyo, type Harness } from '../harness.ts';
import { setPrice, menuPrice, writeAndRead, type Copy, type Run } from './write-and-read.ts';

type OneCopy = ReturnType<Harness['copy']>;

const log = createLogger('products-test', process.env['TEST_LOG_LEVEL'] ?? 'silent');
const atLondon = { cafeId: london, currency: 'GBP' };
const atTokyo = { cafeId: tokyo, currency: 'JPY' };

describeOver('Redis')('copies that share menus', () => {
  let server: RealServer;
  let connections: RedisConnection[];
  let products: Harness;
  let other: OneCopy;
  let productId: string;

  const connect = (commandTimeoutMs?: number): RedisConnection => {
    const redis = createRedis({ url: server.url, log, probeMs: 20, commandTimeoutMs });
    connections.push(redis);
    return redis;
  };
  const waitForRedis = async (): Promise<void> => {
    for (const redis of connections)
      for (const end = Date.now() + 10_000; (await redis.run((client) => client.ping())) !== 'PONG'; await delay(5))
        if (Date.now() > end) throw new Error('Redis does not respond');
  };
  const run = (rounds: number, interfere?: Run['interfere']) =>
    writeAndRead({ copies: [products, other], cafes: [atLondon, atTokyo], productId, rounds, interfere });
  const readByBoth = (times: number, copies: readonly Copy[] = [products, other]) =>
    Promise.all(
      Array.from({ length: times }, () => copies)
        .flat()
        .map((copy) => menuPrice(copy, atLondon, productId)),
    );

  beforeAll(async () => {
    server = await startRealServer('Redis');
    connections = [];
    products = await startHarness(connect());
    other = products.copy(connect());
    productId = (await products.product({ modifierGroups: [] })).id;
    await waitForRedis();
  });
  afterAll(async () => {
    await other.close();
    await products.close();
    await Promise.all(connections.map((redis) => redis.close()));
    await server.stop();
  });

  test('a change through one copy is visible through the other at once, under parallel writes and reads', async () => {
    const counted = await run(60);
    expect(counted).toMatchObject({ writes: 120, stale: 0, failed: 0 });
    expect(counted.reads).toBeGreaterThan(240);
  });

  test('a menu that no copy has cached is loaded once; a new copy uses the shared entry', async () => {
    // A longer timeout than in production, so that a busy machine is not mistaken for a slow Redis.
    const copies = [0, 1, 2].map(() => products.copy(connect(1_500)));
    const [first, second, third] = copies as [OneCopy, OneCopy, OneCopy];
    await waitForRedis();
    for (let price = 100_001; price <= 100_005; price += 1) {
      await setPrice(products, atLondon, productId, price);
      const before = first.menuLoads() + second.menuLoads();
      expect(await readByBoth(10, [first, second])).toEqual(Array(20).fill({ status: 200, price }));
      expect(first.menuLoads() + second.menuLoads() - before).toBe(1);
    }
    expect((await menuPrice(third, atLondon, productId)).price).toBe(100_005);
    expect(third.menuLoads()).toBe(0);
    await Promise.all(copies.map((copy) => copy.close()));
  });

  test('a change through a copy without Redis is visible through the other copies', async () => {
    const cut = products.copy();
    await readByBoth(1);
    for (let price = 150_001; price <= 150_005; price += 1) {
      expect(await setPrice(cut, atLondon, productId, price)).toBe(200);
      expect(await readByBoth(3)).toEqual(Array(6).fill({ status: 200, price }));
    }
    await cut.close();
  });

  describeOverOwn('Redis')('when Redis fails', () => {
    const signal = (name: 'SIGSTOP' | 'SIGCONT'): void => void process.kill(server.process?.pid() ?? NaN, name);

    test('no reader gets a stale menu or an error while Redis is killed and restarted', async () => {
      const counted = await run(20, async () => {
        for (let kill = 0; kill < 4; kill += 1) {
          await waitForRedis();
          await delay(50);
          await server.process?.kill();
          await delay(50);
          await server.process?.start();
        }
        await waitForRedis();
      });
      expect(counted).toMatchObject({ stale: 0, failed: 0 });
    });

    test('no reader gets a stale menu or an error while Redis is suspended and resumed', async () => {
      const counted = await run(20, async () => {
        for (let stop = 0; stop < 4; stop += 1) {
          await waitForRedis();
          signal('SIGSTOP');
          await delay(250).finally(() => signal('SIGCONT'));
        }
        await waitForRedis();
      });
      expect(counted).toMatchObject({ stale: 0, failed: 0 });
    });

    test('menus are changed and read while Redis is suspended', async () => {
      await waitForRedis();
      signal('SIGSTOP');
      try {
        for (let price = 200_001; price <= 200_020; price += 1) {
          expect(await setPrice(products, atLondon, productId, price)).toBe(200);
          expect(await readByBoth(5)).toEqual(Array(10).fill({ status: 200, price }));
        }
      } finally {
        signal('SIGCONT');
      }
      await waitForRedis();
      expect(await readByBoth(1)).toEqual(Array(2).fill({ status: 200, price: 200_020 }));
    });
  });
});
