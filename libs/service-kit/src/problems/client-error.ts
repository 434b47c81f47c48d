import type { Duplex } from 'node:stream';
import { InvalidRequest, uuidV7Ids } from '@coffeemesh/kernel';
import { problemDocument, problemMediaType, statusOf } from './problem-document.ts';
import { HeadersTooLarge, RequestTimeout } from './transport-problems.ts';

/** Responds to what Node's HTTP parser refuses: there is no request yet, only a socket. */
export const respondToClientError = (error: Error & { code?: string }, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const id = uuidV7Ids.next();
  const problem =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? RequestTimeout()
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? HeadersTooLarge()
        : InvalidRequest({ detail: 'This is not valid HTTP.' });
  const body = JSON.stringify(problemDocument(problem, { id }));
  socket.end(
    [
      `HTTP/1.1 ${statusOf(problem)} ${problem.title}`,
      `Content-Type: ${problemMediaType}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      `Request-Id: ${id}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
};
