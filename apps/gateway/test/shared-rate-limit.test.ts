import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createLogger, createRedis, type RedisConnection } from '@coffeemesh/service-kit';
import { bearerFor, describeOver, describeOverOwn, startRealServer, type RealServer } from '@coffeemesh/testing';
import { startGateway } from './harness.ts';

const log = createLogger('gateway-test', 'silent');
const perMinute = 10;

describeOver('Redis')('replicas of the gateway', () => {
  let server: RealServer;
  let connections: RedisConnection[];
  let copies: Awaited<ReturnType<typeof startGateway>>[];
  const untilRedisResponds = async (): Promise<void> => {
    for (const redis of connections)
      for (const end = Date.now() + 10_000; (await redis.run((client) => client.ping())) !== 'PONG'; await pause(5))
        if (Date.now() > end) throw new Error('Redis does not respond');
  };

  beforeAll(async () => {
    server = await startRealServer('Redis');
    // A longer timeout than the gateway's, so that a busy machine does not look like a slow Redis.
    connections = [0, 1].map(() => createRedis({ url: server.url, log, probeMs: 20, commandTimeoutMs: 1_500 }));
    copies = await Promise.all(connections.map((redis) => startGateway({ rateLimitPerMinute: perMinute, redis })));
    await untilRedisResponds();
  });
  afterAll(async () => {
    await Promise.all(copies.map((copy) => copy.close()));
    await Promise.all(connections.map((redis) => redis.close()));
    await server.stop();
  });

  /** The statuses of as many requests of one caller, to the copies in turn, all at once. */
  const send = async (count: number, sub: string = randomUUID()): Promise<number[]> => {
    const headers = { authorization: await bearerFor({ sub }) };
    const responses = Array.from({ length: count }, async (_, turn) =>
      copies[turn % copies.length]?.send('/v1/orders', { headers }),
    );
    return (await Promise.all(responses)).map((response) => response?.status ?? 0).sort();
  };
  const allowed = (count: number) => Array<number>(count).fill(200);
  const refused = (count: number) => Array<number>(count).fill(429);

  test('count the requests of a caller together', async () => {
    const caller = randomUUID();
    expect(await send(perMinute + 6, caller)).toEqual([...allowed(perMinute), ...refused(6)]);
    expect(await send(2, caller)).toEqual(refused(2));
    expect(await send(2)).toEqual(allowed(2));
  });

  describeOverOwn('Redis')('an unavailable Redis', () => {
    test('that is stopped delays no request: each replica counts by itself', async () => {
      const pid = server.process?.pid() ?? NaN;
      process.kill(pid, 'SIGSTOP');
      try {
        expect(await send(2 * perMinute + 6)).toEqual([...allowed(2 * perMinute), ...refused(6)]);
      } finally {
        process.kill(pid, 'SIGCONT');
      }
      await untilRedisResponds();
      expect(await send(perMinute + 6)).toEqual([...allowed(perMinute), ...refused(6)]);
    });

    test('that is killed during requests fails none of them', async () => {
      const all = Promise.all(Array.from({ length: 30 }, () => send(8)));
      await server.process?.kill();
      expect((await all).flat()).toEqual(allowed(240));
      expect(await send(2 * perMinute + 6)).toEqual([...allowed(2 * perMinute), ...refused(6)]);
      await server.process?.start();
      await untilRedisResponds();
      expect(await send(perMinute + 6)).toEqual([...allowed(perMinute), ...refused(6)]);
    });
  });
});
