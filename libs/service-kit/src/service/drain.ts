import type { FastifyInstance } from 'fastify';

/**
 * While the service is closing, each response is the last on its connection. Otherwise a connection that was busy when
 * closing began would stay open, and the process with it.
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
