import { startGateway } from './harness.ts';

const settle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a service', () => {
  let chain: Awaited<ReturnType<typeof startGateway>>;
  beforeEach(async () => {
    chain = await startGateway();
  });
  afterEach(() => chain.close());

  test('that is down is a 503 that says when to try again', async () => {
    await chain.service.stop();
    const answer = await chain.ask('/v1/cafes');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('2');
    expect(answer.json).toEqual({
      type: '/problems/dependency-unavailable',
      title: 'A service that this depends on does not answer',
      status: 503,
      instance: '/v1/cafes',
      requestId: answer.headers['request-id'],
    });
  });

  test('that does not answer in time is a 503 of its own kind', async () => {
    chain.service.answer(() => undefined);
    const startedAt = performance.now();
    const answer = await chain.ask('/v1/cafes');
    expect(answer.status).toBe(503);
    expect(answer.json).toMatchObject({ type: '/problems/deadline-exceeded' });
    expect(answer.headers['retry-after']).toBe('2');
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });

  test('that keeps failing is left alone for a while, and asked again when it is back', async () => {
    await chain.service.stop();
    for (let i = 0; i < 10; i += 1) await chain.ask('/v1/cafes');
    await chain.service.restart();
    expect((await chain.ask('/v1/cafes')).status).toBe(503);
    expect(chain.service.seen).toEqual([]);
    const metrics = await chain.ask('/metrics');
    expect(metrics.status).toBe(200);
    await settle(1_500);
    expect((await chain.ask('/v1/cafes')).status).toBe(200);
    expect((await chain.ask('/v1/cafes')).status).toBe(200);
  });

  test('that is left alone does not keep others from being asked', async () => {
    chain.service.answer((request, response) => {
      if (request.url === '/v1/cafes') response.socket?.destroy();
      else response.end('{}');
    });
    for (let i = 0; i < 10; i += 1) await chain.ask('/v1/cafes');
    expect((await chain.ask('/v1/cafes')).status).toBe(503);
    expect((await chain.ask('/v1/products')).status).toBe(200);
  });

  test('that has closed a kept connection is asked once more, if that is safe', async () => {
    let cut = true;
    chain.service.answer((_request, response) => {
      if (cut) response.socket?.destroy();
      else response.end('{}');
      cut = false;
    });
    expect((await chain.ask('/v1/cafes')).status).toBe(200);
    cut = true;
    expect((await chain.ask('/v1/sessions', { method: 'POST', body: '{}' })).status).toBe(503);
    expect(chain.service.seen.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
  });
});

describe('the page of health', () => {
  test('says how each service is', async () => {
    const chain = await startGateway();
    chain.service.answer((_request, response) => {
      response.end(JSON.stringify({ status: 'up', checks: { database: { status: 'up', durationMs: 1 } } }));
    });
    const { status, json } = await chain.ask('/health');
    expect(status).toBe(200);
    expect(json).toMatchObject({ status: 'up' });
    expect(json['services']).toMatchObject({
      orders: { status: 'up', durationMs: expect.any(Number), checks: { database: { status: 'up' } } },
      identity: { status: 'up' },
    });
    expect(chain.service.seen.every(({ url }) => url === '/health/ready')).toBe(true);
    const asked = chain.service.seen.length;
    await chain.ask('/health');
    expect(chain.service.seen).toHaveLength(asked);
    await chain.close();
  });

  test('is a 503 when a service is not ready, and the gateway itself is', async () => {
    const chain = await startGateway();
    chain.service.answer((_request, response) => response.writeHead(503).end('{"status":"down","checks":{}}'));
    const { status, json } = await chain.ask('/health');
    expect([status, json['status']]).toEqual([503, 'degraded']);
    expect((await chain.ask('/health/ready')).status).toBe(200);
    expect((await chain.ask('/health/live')).status).toBe(200);
    await chain.close();
  });
});
