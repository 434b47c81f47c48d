import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { until } from '@coffeemesh/testing';
import { customer, startGateway } from './harness.ts';

const chain = await startGateway();
const { send, port, service } = chain;
afterEach(() => service.reset());
afterAll(() => chain.close());

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('the forwarded request', () => {
  test('has the request id and the trace context', async () => {
    const response = await send('/v1/cafes', {
      headers: { 'request-id': 'mine-12345', traceparent, 'accept-language': 'en', 'if-none-match': '"2"' },
    });
    const { headers } = service.received[0] ?? { headers: {} as Record<string, string> };
    expect(headers).toMatchObject({
      'request-id': 'mine-12345',
      'accept-language': 'en',
      'if-none-match': '"2"',
      'request-timeout-ms': '1000',
      forwarded: `for=127.0.0.1;host="127.0.0.1:${port}";proto=http`,
    });
    expect(headers['traceparent']).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/);
    expect(response.headers['request-id']).toBe('mine-12345');
  });

  test('has no connection headers, and no address that the caller claims', async () => {
    await send('/v1/cafes', {
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
    const { headers } = service.received[0] ?? { headers: {} as Record<string, string> };
    for (const name of ['x-mine', 'te', 'proxy-authorization', 'keep-alive', 'x-forwarded-for'])
      expect(headers).not.toHaveProperty(name);
    expect(headers['forwarded']).toMatch(/^for=127\.0\.0\.1;/);
  });

  test('has no invalid host in Forwarded', async () => {
    await send('/v1/cafes', { headers: { host: 'x";for=8.8.8.8' } });
    expect(service.received[0]?.headers['forwarded']).toBe('for=127.0.0.1;proto=http');
  });

  test('has no longer timeout than the caller', async () => {
    await send('/v1/cafes', { headers: { 'request-timeout-ms': '250' } });
    await send('/v1/cafes', { headers: { 'request-timeout-ms': '99999' } });
    await send('/v1/cafes', { headers: { 'request-timeout-ms': 'soon' } });
    expect(service.received.map(({ headers }) => headers['request-timeout-ms'])).toEqual(['250', '1000', '1000']);
  });

  test.each([
    ['of known length', {}],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
  ])('has a body %s', async (_how, length) => {
    const body = 'x'.repeat(200_000);
    const headers = { authorization: await customer(), 'content-type': 'application/json', ...length };
    const response = await send('/v1/orders', { method: 'POST', headers, body });
    expect(response.status).toBe(200);
    expect(service.received[0]?.body).toHaveLength(200_000);
    expect(service.received[0]?.headers['content-type']).toBe('application/json');
  });

  test('has no body when the caller sends none', async () => {
    const authorization = await customer();
    await send('/v1/orders', { method: 'POST', headers: { authorization, 'content-length': '0' } });
    await send('/v1/orders', { headers: { authorization, 'content-length': '2' }, body: '{}' });
    expect(service.received.map(({ method, body }) => [method, body])).toEqual([
      ['POST', ''],
      ['GET', ''],
    ]);
  });

  test('has the body of a caller that waits for 100 Continue', async () => {
    const authorization = await customer();
    const headers = { authorization, expect: '100-continue', 'content-type': 'application/json' };
    expect((await send('/v1/orders', { method: 'POST', headers, body: '{}' })).status).toBe(200);
    expect(service.received[0]?.body).toBe('{}');
  });
});

describe('the forwarded response', () => {
  test('has the status, headers and body of the service', async () => {
    service.respond((_request, response) => {
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
    const response = await send('/v1/cafes');
    expect([response.status, response.text]).toEqual([409, '{"type":"/problems/state-conflict"}']);
    expect(response.headers).toMatchObject({ 'retry-after': '3', 'idempotency-replayed': 'true' });
    expect(response.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    for (const name of ['x-inner', 'proxy-authenticate']) expect(response.headers).not.toHaveProperty(name);
  });

  test('is the 503 of the service, without a retry', async () => {
    service.respond((_request, response) => response.writeHead(503, { 'retry-after': '1' }).end());
    expect((await send('/v1/cafes')).status).toBe(503);
    expect(service.received).toHaveLength(1);
  });

  test('arrives before the body is read, when the service responds early', async () => {
    const headers = {
      authorization: await customer(),
      'content-type': 'application/json',
      'x-respond-early': 'yes',
      'transfer-encoding': 'chunked',
    };
    const outgoing = request({ port, path: '/v1/orders', method: 'POST', headers, agent: false });
    outgoing.on('error', () => undefined);
    outgoing.write('['.padEnd(100_000));
    const [response] = await once(outgoing, 'response');
    expect([response.statusCode, response.headers['connection']]).toEqual([413, 'close']);
    outgoing.destroy();
    expect((await send('/v1/cafes')).status).toBe(200);
  });

  test('is streamed: the first part arrives before the last is sent', async () => {
    service.respond((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('one');
      setTimeout(() => response.end('two'), 300);
    });
    const outgoing = request({ port, path: '/v1/cafes', agent: false }).end();
    const [response] = await once(outgoing, 'response');
    const startedAt = performance.now();
    const [first] = await once(response, 'data');
    expect(String(first)).toBe('one');
    expect(performance.now() - startedAt).toBeLessThan(200);
    response.resume();
    await once(response, 'end');
  });

  test('ends with the connection when the service fails half-way, so it is not taken for complete', async () => {
    service.respond((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    await expect(send('/v1/cafes')).rejects.toThrow(/aborted|socket hang up/);
  });
});

describe('a body over the limit', () => {
  test.each([
    ['of known length', {}],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
  ])('%s is a 413, while the caller is still sending', async (_how, length) => {
    const headers = { authorization: await customer(), 'content-type': 'application/json', ...length };
    for (let i = 0; i < 5; i += 1) {
      const response = await send('/v1/orders', { method: 'POST', headers, body: 'x'.repeat(3_000_000) });
      expect([response.status, response.json['type']]).toEqual([413, '/problems/payload-too-large']);
    }
    expect(service.received).toEqual([]);
    expect((await send('/v1/cafes')).status).toBe(200);
  });
});

describe('a caller that disconnects', () => {
  test('aborts the request to the service', async () => {
    service.respond(() => undefined);
    const outgoing = request({ port, path: '/v1/cafes', agent: false });
    outgoing.on('error', () => undefined);
    outgoing.end();
    await until(() => service.received.length === 1);
    outgoing.destroy();
    await until(() => service.aborted.length === 1);
  });

  test('frees its place in the bulkhead, at any moment', async () => {
    service.respond((_request, response) => setTimeout(() => response.end('{}'), 10));
    const leave = async (afterMs: number) => {
      const outgoing = request({ port, path: '/v1/cafes', agent: false });
      outgoing.on('error', () => undefined);
      outgoing.on('response', (response) => response.on('error', () => undefined));
      outgoing.end();
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      outgoing.destroy();
    };
    for (let round = 0; round < 20; round += 1) await Promise.all(Array.from({ length: 30 }, (_, i) => leave(i % 15)));
    expect((await send('/v1/cafes')).status).toBe(200);
  });

  test('in the middle of its body sends no request to the service', async () => {
    const socket = connect(port, '127.0.0.1');
    const head = `POST /v1/orders HTTP/1.1\r\nhost: x\r\nauthorization: ${await customer()}\r\n`;
    socket.write(`${head}content-type: application/json\r\ncontent-length: 1000\r\n\r\n{"a":`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(service.received).toEqual([]);
    expect((await send('/v1/cafes')).status).toBe(200);
  });
});
