import { startGateway } from './harness.ts';

const settle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('an upstream', () => {
  let chain: Awaited<ReturnType<typeof startGateway>>;
  beforeEach(async () => {
    chain = await startGateway();
  });
  afterEach(() => chain.close());

  test('that is down is a 503 with Retry-After', async () => {
    await chain.service.stop();
    const response = await chain.send('/v1/cafes');
    expect(response.status).toBe(503);
    expect(response.headers['retry-after']).toBe('2');
    expect(response.json).toEqual({
      type: '/problems/dependency-unavailable',
      title: 'A dependency is unavailable',
      status: 503,
      instance: '/v1/cafes',
      requestId: response.headers['request-id'],
    });
  });

  test('that does not respond in time is a 503 deadline-exceeded', async () => {
    chain.service.respond(() => undefined);
    const startedAt = performance.now();
    const response = await chain.send('/v1/cafes');
    expect(response.status).toBe(503);
    expect(response.json).toMatchObject({ type: '/problems/deadline-exceeded' });
    expect(response.headers['retry-after']).toBe('2');
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });

  test('that fails repeatedly opens its circuit, which closes when it is back', async () => {
    await chain.service.stop();
    for (let i = 0; i < 10; i += 1) await chain.send('/v1/cafes');
    await chain.service.restart();
    expect((await chain.send('/v1/cafes')).status).toBe(503);
    expect(chain.service.received).toEqual([]);
    const metrics = await chain.send('/metrics');
    expect(metrics.status).toBe(200);
    await settle(1_500);
    expect((await chain.send('/v1/cafes')).status).toBe(200);
    expect((await chain.send('/v1/cafes')).status).toBe(200);
  });

  test('with an open circuit does not affect the others', async () => {
    chain.service.respond((request, response) => {
      if (request.url === '/v1/cafes') response.socket?.destroy();
      else response.end('{}');
    });
    for (let i = 0; i < 10; i += 1) await chain.send('/v1/cafes');
    expect((await chain.send('/v1/cafes')).status).toBe(503);
    expect((await chain.send('/v1/products')).status).toBe(200);
  });

  test('that closed a keep-alive connection gets the request again if it is safe', async () => {
    let cut = true;
    chain.service.respond((_request, response) => {
      if (cut) response.socket?.destroy();
      else response.end('{}');
      cut = false;
    });
    expect((await chain.send('/v1/cafes')).status).toBe(200);
    cut = true;
    expect((await chain.send('/v1/sessions', { method: 'POST', body: '{}' })).status).toBe(503);
    expect(chain.service.received.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
  });
});

describe('GET /health', () => {
  test('reports each service', async () => {
    const chain = await startGateway();
    chain.service.respond((_request, response) => {
      response.end(JSON.stringify({ status: 'up', checks: { database: { status: 'up', durationMs: 1 } } }));
    });
    const { status, json } = await chain.send('/health');
    expect(status).toBe(200);
    expect(json).toMatchObject({ status: 'up' });
    expect(json['services']).toMatchObject({
      orders: { status: 'up', durationMs: expect.any(Number), checks: { database: { status: 'up' } } },
      identity: { status: 'up' },
    });
    expect(chain.service.received.every(({ url }) => url === '/health/ready')).toBe(true);
    const receivedBefore = chain.service.received.length;
    await chain.send('/health');
    expect(chain.service.received).toHaveLength(receivedBefore);
    await chain.close();
  });

  test('is a 503 when a service is not ready, while the gateway itself is ready', async () => {
    const chain = await startGateway();
    chain.service.respond((_request, response) => response.writeHead(503).end('{"status":"down","checks":{}}'));
    const { status, json } = await chain.send('/health');
    expect([status, json['status']]).toEqual([503, 'degraded']);
    expect((await chain.send('/health/ready')).status).toBe(200);
    expect((await chain.send('/health/live')).status).toBe(200);
    await chain.close();
  });
});
