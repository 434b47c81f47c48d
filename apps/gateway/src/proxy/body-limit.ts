import { Transform, type Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { PayloadTooLarge } from '@coffeemesh/service-kit';

/**
 * Streams bodies of every media type, up to `limitBytes` (413). The services have the same limit, but close the connection
 * when it is exceeded, and a caller that is still sending would lose the response.
 */
export const streamBodies = (scope: FastifyInstance, limitBytes: number): void => {
  scope.addHook('onRequest', async ({ headers }) => {
    if (Number(headers['content-length'] ?? 0) > limitBytes) throw PayloadTooLarge();
  });
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (request, body, done) => {
    done(null, request.headers['content-length'] === undefined ? limited(body, limitBytes) : body);
  });
};

/** Limits a body of unknown length. The rest of a longer body is read and dropped, so that the caller gets the response. */
const limited = (body: Readable, limitBytes: number): Readable => {
  let received = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, next) => {
      received += chunk.length;
      if (received <= limitBytes) return next(null, chunk);
      body.unpipe(counted).resume();
      next(PayloadTooLarge());
    },
  });
  body.once('error', (error) => counted.destroy(error));
  return body.pipe(counted);
};
