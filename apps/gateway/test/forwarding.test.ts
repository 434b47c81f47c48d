import { once } from 'node:events';
import { connect } from 'node:net';
import { request } from 'node:http';
import { customer, startGateway } from './harness.ts';

const chain = await startGateway();
const { ask, port, service } = chain;
afterEach(() => service.reset());
afterAll(() => chain.close());

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const until = async (truth: () => boolean) => {
  for (let i = 0; i < 100 && !truth(); i += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(truth()).toBe(true);
};

describe('what a service is sent', () => {
  test('the request and its trace, under one id', async () => {
    const answer = await ask('/v1/cafes', {
      headers: { 'request-id': 'mine-12345', traceparent, 'accept-language': 'en', 'if-none-match': '"2"' },
    });
    const { headers } = service.seen[0] ?? { headers: {} as Record<string, string> };
    expect(headers).toMatchObject({
      'request-id': 'mine-12345',
      'accept-language': 'en',
      'if-none-match': '"2"',
      'request-timeout-ms': '1000',
      forwarded: `for=127.0.0.1;host="127.0.0.1:${port}";proto=http`,
    });
    expect(headers['traceparent']).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/);
    expect(answer.headers['request-id']).toBe('mine-12345');
  });

  test('nothing that belongs to the connection, or that a caller may not claim', async () => {
    await ask('/v1/cafes', {
      headers: {
        connection: 'close, x-mine',
        'x-mine': 'private',
        te: 'trailers',
        'proxy-authorization': 'secret',
        'keep-alive': 'timeout=5',
        'x-forwarded-for': '8.8.8.8',
        forwarded: 'for=8.8.8.8',
      },
    });
    const { headers } = service.seen[0] ?? { headers: {} as Record<string, string> };
    for (const name of ['x-mine', 'te', 'proxy-authorization', 'keep-alive', 'x-forwarded-for'])
      expect(headers).not.toHaveProperty(name);
    expect(headers['forwarded']).toMatch(/^for=127\.0\.0\.1;/);
  });

  test('no host that would say more than a host', async () => {
    await ask('/v1/cafes', { headers: { host: 'x";for=8.8.8.8' } });
    expect(service.seen[0]?.headers['forwarded']).toBe('for=127.0.0.1;proto=http');
  });

  test('no more time than the caller has', async () => {
    await ask('/v1/cafes', { headers: { 'request-timeout-ms': '250' } });
    await ask('/v1/cafes', { headers: { 'request-timeout-ms': '99999' } });
    await ask('/v1/cafes', { headers: { 'request-timeout-ms': 'soon' } });
    expect(service.seen.map(({ headers }) => headers['request-timeout-ms'])).toEqual(['250', '1000', '1000']);
  });

  test.each([
    ['of known length', {}],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
  ])('a body %s', async (_how, length) => {
    const body = 'x'.repeat(200_000);
    const headers = { authorization: await customer(), 'content-type': 'application/json', ...length };
    const answer = await ask('/v1/orders', { method: 'POST', headers, body });
    expect(answer.status).toBe(200);
    expect(service.seen[0]?.body).toHaveLength(200_000);
    expect(service.seen[0]?.headers['content-type']).toBe('application/json');
  });

  test('no body where there is none', async () => {
    const authorization = await customer();
    await ask('/v1/orders', { method: 'POST', headers: { authorization, 'content-length': '0' } });
    await ask('/v1/orders', { headers: { authorization, 'content-length': '2' }, body: '{}' });
    expect(service.seen.map(({ method, body }) => [method, body])).toEqual([
      ['POST', ''],
      ['GET', ''],
    ]);
  });

  test('a body whose sender waits to be told to go on', async () => {
    const authorization = await customer();
    const headers = { authorization, expect: '100-continue', 'content-type': 'application/json' };
    expect((await ask('/v1/orders', { method: 'POST', headers, body: '{}' })).status).toBe(200);
    expect(service.seen[0]?.body).toBe('{}');
  });
});

describe('what a caller is answered', () => {
  test('status, headers and body as they came', async () => {
    service.answer((_request, response) => {
      response.writeHead(409, {
        'content-type': 'application/problem+json',
        'retry-after': '3',
        'idempotency-replayed': 'true',
        connection: 'keep-alive, x-inner',
        'x-inner': 'private',
        'proxy-authenticate': 'Basic',
      });
      response.end('{"type":"/problems/state-conflict"}');
    });
    const answer = await ask('/v1/cafes');
    expect([answer.status, answer.text]).toEqual([409, '{"type":"/problems/state-conflict"}']);
    expect(answer.headers).toMatchObject({ 'retry-after': '3', 'idempotency-replayed': 'true' });
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    for (const name of ['x-inner', 'proxy-authenticate']) expect(answer.headers).not.toHaveProperty(name);
  });

  test('a 503 of the service is not asked for again', async () => {
    service.answer((_request, response) => response.writeHead(503, { 'retry-after': '1' }).end());
    expect((await ask('/v1/cafes')).status).toBe(503);
    expect(service.seen).toHaveLength(1);
  });

  test('a refusal that does not wait for the body', async () => {
    const headers = {
      authorization: await customer(),
      'content-type': 'application/json',
      'x-answer-early': 'yes',
      'transfer-encoding': 'chunked',
    };
    const asked = request({ port, path: '/v1/orders', method: 'POST', headers, agent: false });
    asked.on('error', () => undefined);
    asked.write('['.padEnd(100_000));
    const [answer] = await once(asked, 'response');
    expect([answer.statusCode, answer.headers['connection']]).toEqual([413, 'close']);
    asked.destroy();
    expect((await ask('/v1/cafes')).status).toBe(200);
  });

  test('the beginning of a long answer before its end', async () => {
    service.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('one');
      setTimeout(() => response.end('two'), 300);
    });
    const asked = request({ port, path: '/v1/cafes', agent: false }).end();
    const [answer] = await once(asked, 'response');
    const startedAt = performance.now();
    const [first] = await once(answer, 'data');
    expect(String(first)).toBe('one');
    expect(performance.now() - startedAt).toBeLessThan(200);
    answer.resume();
    await once(answer, 'end');
  });

  test('nothing after half an answer: the connection ends, so that it is not taken for a whole one', async () => {
    service.answer((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    await expect(ask('/v1/cafes')).rejects.toThrow(/aborted|socket hang up/);
  });
});

describe('a body that is too large', () => {
  test.each([
    ['of known length', {}],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
  ])('%s is a 413, while the sender is still sending', async (_how, length) => {
    const headers = { authorization: await customer(), 'content-type': 'application/json', ...length };
    for (let i = 0; i < 5; i += 1) {
      const answer = await ask('/v1/orders', { method: 'POST', headers, body: 'x'.repeat(3_000_000) });
      expect([answer.status, answer.json['type']]).toEqual([413, '/problems/payload-too-large']);
    }
    expect(service.seen).toEqual([]);
    expect((await ask('/v1/cafes')).status).toBe(200);
  });
});

describe('a caller who goes away', () => {
  test('is not waited for', async () => {
    service.answer(() => undefined);
    const asked = request({ port, path: '/v1/cafes', agent: false });
    asked.on('error', () => undefined);
    asked.end();
    await until(() => service.seen.length === 1);
    asked.destroy();
    await until(() => service.gone.length === 1);
  });

  test('leaves no place taken, whenever it is', async () => {
    service.answer((_request, response) => setTimeout(() => response.end('{}'), 10));
    const leave = async (afterMs: number) => {
      const asked = request({ port, path: '/v1/cafes', agent: false });
      asked.on('error', () => undefined);
      asked.on('response', (answer) => answer.on('error', () => undefined));
      asked.end();
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      asked.destroy();
    };
    for (let round = 0; round < 20; round += 1) await Promise.all(Array.from({ length: 30 }, (_, i) => leave(i % 15)));
    expect((await ask('/v1/cafes')).status).toBe(200);
  });

  test('in the middle of her body leaves no request behind', async () => {
    const socket = connect(port, '127.0.0.1');
    const head = `POST /v1/orders HTTP/1.1\r\nhost: x\r\nauthorization: ${await customer()}\r\n`;
    socket.write(`${head}content-type: application/json\r\ncontent-length: 1000\r\n\r\n{"a":`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(service.seen).toEqual([]);
    expect((await ask('/v1/cafes')).status).toBe(200);
  });
});
