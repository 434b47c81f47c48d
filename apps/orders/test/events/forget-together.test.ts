import {
  createBroadcast,
  createLogger,
  createRedis,
  type Broadcast,
  type RedisConnection,
} from '@coffeemesh/service-kit';
import { describeOver, describeOverOwn, startRealServer, type RealServer } from '@coffeemesh/testing';

import { cafeId, latteId } from '../builders.ts';
import { pickup, startChain, until, type Chain, type Copy } from '../harness.ts';

const log = createLogger('orders-test', 'silent');
const at = '2026-05-04T08:15:30.000Z';

describeOver('Redis')('copies of orders', () => {
  let server: RealServer;
  let chain: Chain;
  let connections: RedisConnection[];
  let fanOuts: Broadcast[];
  let hearing: Copy;
  let silent: Copy;

  const answered = async (): Promise<void> => {
    for (const redis of connections)
      await until(async () => (await redis.run((client) => client.ping())) === 'PONG', 10_000);
  };
  const subscribed = async (): Promise<void> => {
    await until(async () => {
      const counts = await connections[0]?.run((client) =>
        client.pubsub('NUMSUB', 'orders:told:menus', 'orders:told:cafes'),
      );
      return counts?.[1] === 2 && counts[3] === 2;
    }, 10_000);
  };

  beforeAll(async () => {
    server = await startRealServer('Redis');
    chain = await startChain({ cacheMs: 600_000, works: false });
    connections = [0, 1].map(() => createRedis({ url: server.url, log, probeMs: 20 }));
    fanOuts = connections.map((redis) => createBroadcast('orders', redis));
    hearing = await chain.startCopy({ works: false, listens: true, fanOut: fanOuts[0] });
    silent = await chain.startCopy({ works: false, fanOut: fanOuts[1] });
    await answered();
    await subscribed();
  });
  afterAll(async () => {
    await Promise.all(fanOuts.map((fanOut) => fanOut.close()));
    await Promise.all(connections.map((redis) => redis.close()));
    await chain.close();
    await server.stop();
  });

  const priceBy = async (copy: Copy): Promise<number> => {
    const { body } = await chain.ask<{ prices: { total: { amount: number } } }>(
      'POST',
      '/quotes',
      { body: pickup },
      copy,
    );
    return body.prices.total.amount;
  };
  const setPrice = (amount: number) => {
    chain.products.state.products = chain.products.state.products.map((product) => ({
      ...product,
      sizes: product.sizes.map((size) => ({ ...size, price: { amount, currency: 'GBP' } })),
    }));
  };
  /** Both have the menu, then it changes. @returns what both still say. */
  const change = async (): Promise<number> => {
    const before = await priceBy(silent);
    expect(await priceBy(hearing)).toBe(before);
    setPrice(before / 2 + 10);
    expect([await priceBy(hearing), await priceBy(silent)]).toEqual([before, before]);
    return before;
  };

  test.each([
    ['products.menu-changed.v1', cafeId, { cafeId, at }],
    ['products.product-deleted.v1', latteId, { productId: latteId, at }],
  ])('%s reaches one copy, and both forget', async (type, subject, data) => {
    const before = await change();
    await chain.tell(type, subject, data);
    await until(async () => (await priceBy(silent)) !== before, 10_000);
    expect(await priceBy(hearing)).not.toBe(before);
  });

  test('a cafe that has changed is forgotten by both', async () => {
    const place = async () => (await chain.ask('POST', '/orders', { body: pickup }, silent)).status;
    expect(await place()).toBe(201);
    chain.cafes.state.closedUntil = new Date(Date.now() + 3_600_000).toISOString();
    expect(await place()).toBe(201);
    await hearing.deps.cafes.forget(cafeId);
    await until(async () => (await place()) !== 201, 10_000);
    chain.cafes.state.closedUntil = null;
    await hearing.deps.cafes.forgetAll();
  });

  describeOverOwn('Redis')('a Redis that is not well', () => {
    test('what was changed while Redis was away is forgotten when it is back', async () => {
      const before = await change();
      await server.process?.kill();
      await hearing.deps.menus.forget(cafeId);
      expect(await priceBy(hearing)).not.toBe(before);
      await server.process?.start();
      await answered();
      await until(async () => (await priceBy(silent)) !== before, 10_000);
    });
  });
});
