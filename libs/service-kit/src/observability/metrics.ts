import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** `/metrics` for Prometheus: the duration of requests by operation and status, and the metrics of the process. */
export const metrics = fp(
  async (app: FastifyInstance, { name }: { name: string }) => {
    const registry = new Registry();
    registry.setDefaultLabels({ service: name });
    const duration = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'From the arrival of a request to the end of its response.',
      labelNames: ['operation', 'status'],
      buckets,
      registers: [registry],
    });
    app.decorate('metrics', registry);
    app.addHook('onListen', async () => collectDefaultMetrics({ register: registry }));
    app.addHook('onResponse', (request, reply, done) => {
      const { operationId } = request.routeOptions.config;
      duration.observe({ operation: operationId ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000);
      done();
    });
    app.get('/metrics', { config: { internal: true }, schema: { hide: true } }, async (_request, reply) =>
      reply.type(registry.contentType).send(await registry.metrics()),
    );
  },
  { name: 'kit-metrics' },
);
