import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the service received it. */
export type ReceivedRequest = { method: string; url: string; headers: IncomingHttpHeaders; body: string };

/**
 * A stub for every service. It records requests and responds with 200 and `{"ok":true}`, or as `respond` says. A request
 * with `x-respond-early` is a 413 before its body is read.
 */
export const fakeService = async () => {
  const received: ReceivedRequest[] = [];
  const aborted: string[] = [];
  const usual = (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json', etag: '"3"' }).end('{"ok":true}');
  };
  let behave: (request: IncomingMessage, response: ServerResponse, received: ReceivedRequest) => void = usual;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    if (request.headers['x-respond-early'] !== undefined) {
      response.writeHead(413, { 'content-type': 'application/problem+json', connection: 'close' });
      response.end('{"type":"/problems/payload-too-large"}');
      return;
    }
    response.on('close', () => {
      if (!response.writableFinished) aborted.push(request.url ?? '');
    });
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      received.push(one);
      behave(request, response, one);
    });
  });
  const listen = (port = 0) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen();
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    /** Paths of requests whose connection was closed before the response ended. */
    aborted,
    respond: (how: typeof behave) => {
      behave = how;
    },
    reset: () => {
      behave = usual;
      received.length = 0;
      aborted.length = 0;
    },
    stop,
    restart: () => listen(port),
  };
};
