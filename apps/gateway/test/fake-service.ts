import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it reached the service. */
export type ReceivedRequest = { method: string; url: string; headers: IncomingHttpHeaders; body: string };

/**
 * Stands for every service: keeps what it was sent, and answers as it is told, 200 with `{"ok":true}` unless told. A request
 * with `x-answer-early` is a 413 before its body is read.
 */
export const fakeService = async () => {
  const seen: ReceivedRequest[] = [];
  const gone: string[] = [];
  const usual = (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json', etag: '"3"' }).end('{"ok":true}');
  };
  let behave: (request: IncomingMessage, response: ServerResponse, seen: ReceivedRequest) => void = usual;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    if (request.headers['x-answer-early'] !== undefined) {
      response.writeHead(413, { 'content-type': 'application/problem+json', connection: 'close' });
      response.end('{"type":"/problems/payload-too-large"}');
      return;
    }
    response.on('close', () => {
      if (!response.writableFinished) gone.push(request.url ?? '');
    });
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      seen.push(one);
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
    seen,
    /** Paths of requests whose connection was closed before they were answered. */
    gone,
    answer: (how: typeof behave) => {
      behave = how;
    },
    reset: () => {
      behave = usual;
      seen.length = 0;
      gone.length = 0;
    },
    stop,
    restart: () => listen(port),
  };
};
