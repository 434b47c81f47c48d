import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createLogger, createRedis, type RedisConnection } from '@coffeemesh/service-kit';
import { bearerFor, describeOver, describeOverOwn, startRealServer, type RealServer } from '@coffeemesh/testing';
import { startGateway } from './harness.ts';

const log = createLogger('gateway-test', 'silent');
const perMinute = 10;

describeOver('Redis')('copies of the gateway', () => {
  let server: RealServer;
  let connections: RedisConnection[];
  let copies: Awaited<ReturnType<typeof startGateway>>[];
  const answered = async (): Promise<void> => {
    for (const redis of connections)
      for (const end = Date.now() + 10_000; (await redis.run((client) => client.ping())) !== 'PONG'; await pause(5))
        if (Date.now() > end) throw new Error('Redis does not answer');
  };

  beforeAll(async () => {
    server = await startRealServer('Redis');
    // More patient than the gateway, so that a busy machine is not taken for a slow Redis.
    connections = [0, 1].map(() => createRedis({ url: server.url, log, probeMs: 20, commandTimeoutMs: 1_500 }));
    copies = await Promise.all(connections.map((redis) => startGateway({ rateLimitPerMinute: perMinute, redis })));
    await answered();
  });
  afterAll(async () => {
    await Promise.all(copies.map((copy) => copy.close()));
    await Promise.all(connections.map((redis) => redis.close()));
    await server.stop();
  });

  /** The statuses of as many requests of one caller, to the copies in turn, all at once. */
  const ask = async (count: number, sub: string = randomUUID()): Promise<number[]> => {
    const headers = { authorization: await bearerFor({ sub }) };
    const answers = Array.from({ length: count }, (_, turn) =>
      copies[turn % copies.length]?.ask('/v1/orders', { headers }),
    );
    return (await Promise.all(answers)).map((answer) => answer?.status ?? 0).sort();
  };
  const allowed = (count: number) => Array<number>(count).fill(200);
  const refused = (count: number) => Array<number>(count).fill(429);

  test('what a caller may ask is counted over all copies', async () => {
    const caller = randomUUID();
    expect(await ask(perMinute + 6, caller)).toEqual([...allowed(perMinute), ...refused(6)]);
    expect(await ask(2, caller)).toEqual(refused(2));
    expect(await ask(2)).toEqual(allowed(2));
  });

  describeOverOwn('Redis')('a Redis that is not well', () => {
    test('is not waited for while it is stopped: each copy counts for itself', async () => {
      const pid = server.process?.pid() ?? NaN;
      process.kill(pid, 'SIGSTOP');
      try {
        expect(await ask(2 * perMinute + 6)).toEqual([...allowed(2 * perMinute), ...refused(6)]);
      } finally {
        process.kill(pid, 'SIGCONT');
      }
      await answered();
      expect(await ask(perMinute + 6)).toEqual([...allowed(perMinute), ...refused(6)]);
    });

    test('is killed in the middle, and everybody is answered', async () => {
      const all = Promise.all(Array.from({ length: 30 }, () => ask(8)));
      await server.process?.kill();
      expect((await all).flat()).toEqual(allowed(240));
      expect(await ask(2 * perMinute + 6)).toEqual([...allowed(2 * perMinute), ...refused(6)]);
      await server.process?.start();
      await answered();
      expect(await ask(perMinute + 6)).toEqual([...allowed(perMinute), ...refused(6)]);
    });
  });
});
