import { createLogger, createRedis, type RedisConnection } from '@coffeemesh/service-kit';
import { describeOver, describeOverOwn, type RealServer, startRealServer, until } from '@coffeemesh/testing';
import { cafeId, latteId, pickup } from '../builders.ts';
import { startHarness, type Harness } from '../harness.ts';
import { type Replica } from '../replica.ts';

const log = createLogger('orders-test', 'silent');
const at = '2026-05-04T08:15:30.000Z';

describeOver('Redis')('cached cafes and menus of several replicas', () => {
  let server: RealServer;
  let harness: Harness;
  let connections: RedisConnection[];
  let first: Replica;
  let second: Replica;

  const connected = async (): Promise<void> => {
    for (const redis of connections)
      await until(async () => (await redis.run((client) => client.ping())) === 'PONG', 10_000);
  };
  const subscribed = async (): Promise<void> => {
    await until(async () => {
      const counts = await connections[0]?.run((client) =>
        client.pubsub('NUMSUB', 'orders:broadcast:menus', 'orders:broadcast:cafes'),
      );
      return counts?.[1] === 2 && counts[3] === 2;
    }, 10_000);
  };

  beforeAll(async () => {
    server = await startRealServer('Redis');
    harness = await startHarness({ cacheMs: 600_000, runsWorker: false });
    connections = [0, 1].map(() => createRedis({ url: server.url, log, probeMs: 20 }));
    first = await harness.startReplica({ runsWorker: false, consumesEvents: true, redis: connections[0] });
    second = await harness.startReplica({ runsWorker: false, redis: connections[1] });
    await connected();
    await subscribed();
  });
  afterAll(async () => {
    await harness.close();
    await Promise.all(connections.map((redis) => redis.close()));
    await server.stop();
  });

  const priceBy = async (replica: Replica): Promise<number> => {
    const { body } = await harness.send<{ prices: { total: { amount: number } } }>(
      'POST',
      '/quotes',
      { body: pickup },
      replica,
    );
    return body.prices.total.amount;
  };
  const setPrice = (amount: number) => {
    harness.products.state.products = harness.products.state.products.map((product) => ({
      ...product,
      sizes: product.sizes.map((size) => ({ ...size, price: { amount, currency: 'GBP' } })),
    }));
  };
  /** Both replicas cache the menu, then it changes. @returns the price that both still have cached */
  const change = async (): Promise<number> => {
    const before = await priceBy(second);
    expect(await priceBy(first)).toBe(before);
    setPrice(before / 2 + 10);
    expect([await priceBy(first), await priceBy(second)]).toEqual([before, before]);
    return before;
  };

  test.each([
    ['products.menu-changed.v1', cafeId, { cafeId, at }],
    ['products.product-deleted.v1', latteId, { productId: latteId, at }],
  ])('%s is delivered to one replica and invalidates both caches', async (type, subject, data) => {
    const before = await change();
    await harness.deliverEvent(type, subject, data);
    await until(async () => (await priceBy(second)) !== before, 10_000);
    expect(await priceBy(first)).not.toBe(before);
  });

  test('a changed cafe is invalidated on both', async () => {
    const place = async () => (await harness.send('POST', '/orders', { body: pickup }, second)).status;
    expect(await place()).toBe(201);
    harness.cafes.state.closedUntil = new Date(Date.now() + 3_600_000).toISOString();
    expect(await place()).toBe(201);
    await first.deps.cafes.invalidate(cafeId);
    await until(async () => (await place()) !== 201, 10_000);
    harness.cafes.state.closedUntil = null;
    await first.deps.cafes.invalidateAll();
  });

  describeOverOwn('Redis')('Redis down', () => {
    test('invalidations missed while Redis was down follow when it is back', async () => {
      const before = await change();
      await server.process?.kill();
      await first.deps.menus.invalidate(cafeId);
      expect(await priceBy(first)).not.toBe(before);
      await server.process?.start();
      await connected();
      await until(async () => (await priceBy(second)) !== before, 10_000);
    });
  });
});
