import type { FastifyInstance } from 'fastify';

/**
 * Once the service is closing, each answer is the last one on its connection. Otherwise a connection that was busy when
 * closing began would be kept alive, and the service with it.
 */
export const addDraining = (app: FastifyInstance): void => {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close');
    done();
  });
};
