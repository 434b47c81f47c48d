import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fetchTransport, type Transport } from '../../runtime/transport.ts';
import { undiciTransport } from '../../runtime/undici.ts';

const undici = undiciTransport({ connections: 2 });
const transports: { name: string; transport: Transport }[] = [
  { name: 'fetch', transport: fetchTransport() },
  { name: 'undici', transport: undici },
];

let server: Server;
let origin: string;
const sockets = new Set<unknown>();

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    sockets.add(request.socket);
    if (request.url === '/slow') return;
    response.setHeader('Link', ['<a>; rel="next"', '<b>; rel="prev"']);
    response.writeHead(201, { 'X-Path': request.url, 'X-Key': request.headers['idempotency-key'] ?? 'none' });
    void text(request).then((body) => response.end(`${request.method} ${body}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await undici.close();
});

describe.each(transports)('$name', ({ transport }) => {
  const request = { operationId: 'a', method: 'POST', headers: { 'idempotency-key': 'k' }, repeatable: true };

  test('sends a request and resolves to its response', async () => {
    const response = await transport({ ...request, url: `${origin}/orders?limit=1`, body: '{"é":1}' });
    expect(response).toMatchObject({ status: 201, body: 'POST {"é":1}' });
    expect(response.headers).toMatchObject({
      'x-path': '/orders?limit=1',
      'x-key': 'k',
      link: '<a>; rel="next", <b>; rel="prev"',
    });
  });
  test('without a body', async () => {
    expect(await transport({ ...request, method: 'GET', url: `${origin}/orders` })).toMatchObject({ body: 'GET ' });
  });
  test('rejects when its signal aborts', async () => {
    await expect(transport({ ...request, url: `${origin}/slow`, signal: AbortSignal.timeout(50) })).rejects.toThrow();
  });
  test('rejects when the service cannot be reached', async () => {
    await expect(transport({ ...request, url: 'http://127.0.0.1:1/orders' })).rejects.toThrow();
  });
});

test('undici reuses its connections', async () => {
  sockets.clear();
  for (let i = 0; i < 10; i++) {
    await undici({ operationId: 'a', method: 'GET', url: `${origin}/${i}`, headers: {}, repeatable: true });
  }
  expect(sockets.size).toBeLessThanOrEqual(2);
});
