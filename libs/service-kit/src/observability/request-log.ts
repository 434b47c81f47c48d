import type { FastifyInstance } from 'fastify';

/** Logs one line per response. Neither the query nor the body: they may hold personal data. */
export const addRequestLog = (app: FastifyInstance): void => {
  app.addHook('onResponse', (request, reply, done) => {
    const { operationId, internal } = request.routeOptions.config;
    const fields = {
      operation: operationId,
      method: request.method,
      path: request.url.split('?', 1)[0],
      status: reply.statusCode,
      problem: request.problem === '' ? undefined : request.problem,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
      caller: request.caller?.id,
      trace: request.traceparent,
    };
    if (internal === true) request.log.debug(fields, 'request completed');
    else request.log.info(fields, 'request completed');
    done();
  });
};
