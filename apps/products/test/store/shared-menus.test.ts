import { setTimeout as pause } from 'node:timers/promises';
import { createLogger, createRedis, type RedisConnection } from '@coffeemesh/service-kit';
import { describeOver, describeOverOwn, startRealServer, type RealServer } from '@coffeemesh/testing';
import { london, openProducts, tokyo, type ProductsApp } from '../products-app.ts';
import { setPrice, shownPrice, writeAndRead, type Copy, type Run } from './write-and-read.ts';

type OneCopy = ReturnType<ProductsApp['copy']>;

const log = createLogger('products-test', process.env['TEST_LOG_LEVEL'] ?? 'silent');
const atLondon = { cafeId: london, currency: 'GBP' };
const atTokyo = { cafeId: tokyo, currency: 'JPY' };

describeOver('Redis')('copies that share menus', () => {
  let server: RealServer;
  let connections: RedisConnection[];
  let products: ProductsApp;
  let other: OneCopy;
  let productId: string;

  const connect = (commandTimeoutMs?: number): RedisConnection => {
    const redis = createRedis({ url: server.url, log, probeMs: 20, commandTimeoutMs });
    connections.push(redis);
    return redis;
  };
  const answered = async (): Promise<void> => {
    for (const redis of connections)
      for (const end = Date.now() + 10_000; (await redis.run((client) => client.ping())) !== 'PONG'; await pause(5))
        if (Date.now() > end) throw new Error('Redis does not answer');
  };
  const run = (rounds: number, disturb?: Run['disturb']) =>
    writeAndRead({ copies: [products, other], cafes: [atLondon, atTokyo], productId, rounds, disturb });
  const readByBoth = (times: number, copies: readonly Copy[] = [products, other]) =>
    Promise.all(
      Array.from({ length: times }, () => copies)
        .flat()
        .map((copy) => shownPrice(copy, atLondon, productId)),
    );

  beforeAll(async () => {
    server = await startRealServer('Redis');
    connections = [];
    products = await openProducts(connect());
    other = products.copy(connect());
    productId = (await products.product({ modifierGroups: [] })).id;
    await answered();
  });
  afterAll(async () => {
    await other.close();
    await products.close();
    await Promise.all(connections.map((redis) => redis.close()));
    await server.stop();
  });

  test('what is changed through one copy is read through the other at once, however many change and read', async () => {
    const counted = await run(60);
    expect(counted).toMatchObject({ writes: 120, stale: 0, failed: 0 });
    expect(counted.reads).toBeGreaterThan(240);
  });

  test('a menu that no copy has is loaded once, whoever asks; a new copy finds it', async () => {
    // More patient than the service, so that a busy machine is not taken for a slow Redis.
    const copies = [0, 1, 2].map(() => products.copy(connect(1_500)));
    const [first, second, third] = copies as [OneCopy, OneCopy, OneCopy];
    await answered();
    for (let price = 100_001; price <= 100_005; price += 1) {
      await setPrice(products, atLondon, productId, price);
      const before = first.menuLoads() + second.menuLoads();
      expect(await readByBoth(10, [first, second])).toEqual(Array(20).fill({ status: 200, price }));
      expect(first.menuLoads() + second.menuLoads() - before).toBe(1);
    }
    expect((await shownPrice(third, atLondon, productId)).price).toBe(100_005);
    expect(third.menuLoads()).toBe(0);
    await Promise.all(copies.map((copy) => copy.close()));
  });

  test('a copy that cannot reach Redis, and owes it the news, is read right through the others', async () => {
    const cut = products.copy();
    await readByBoth(1);
    for (let price = 150_001; price <= 150_005; price += 1) {
      expect(await setPrice(cut, atLondon, productId, price)).toBe(200);
      expect(await readByBoth(3)).toEqual(Array(6).fill({ status: 200, price }));
    }
    await cut.close();
  });

  describeOverOwn('Redis')('a Redis that is not well', () => {
    const signal = (name: 'SIGSTOP' | 'SIGCONT'): void => void process.kill(server.process?.pid() ?? NaN, name);

    test('is killed and comes back with what it had, and nobody sees an old menu or a failure', async () => {
      const counted = await run(20, async () => {
        for (let kill = 0; kill < 4; kill += 1) {
          await answered();
          await pause(50);
          await server.process?.kill();
          await pause(50);
          await server.process?.start();
        }
        await answered();
      });
      expect(counted).toMatchObject({ stale: 0, failed: 0 });
    });

    test('is stopped and goes on, and nobody sees an old menu or a failure', async () => {
      const counted = await run(20, async () => {
        for (let stop = 0; stop < 4; stop += 1) {
          await answered();
          signal('SIGSTOP');
          await pause(250).finally(() => signal('SIGCONT'));
        }
        await answered();
      });
      expect(counted).toMatchObject({ stale: 0, failed: 0 });
    });

    test('is not waited for: menus are changed and read while it is stopped', async () => {
      await answered();
      signal('SIGSTOP');
      try {
        for (let price = 200_001; price <= 200_020; price += 1) {
          expect(await setPrice(products, atLondon, productId, price)).toBe(200);
          expect(await readByBoth(5)).toEqual(Array(10).fill({ status: 200, price }));
        }
      } finally {
        signal('SIGCONT');
      }
      await answered();
      expect(await readByBoth(1)).toEqual(Array(2).fill({ status: 200, price: 200_020 }));
    });
  });
});
