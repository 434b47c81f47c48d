import { Transform, type Readable } from 'node:stream';
import { PayloadTooLarge } from '@coffeemesh/service-kit';
import type { FastifyInstance } from 'fastify';

/**
 * Takes bodies of every media type as streams, up to `limitBytes` (413). The services would refuse them as well, but close
 * the connection over it, by which their answer is lost on a sender who is still sending.
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

/** A body of unknown length; the rest of one that is too long is read and dropped, so that its sender hears why. */
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
