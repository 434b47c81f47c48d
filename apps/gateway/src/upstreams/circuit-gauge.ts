import type { FastifyInstance } from 'fastify';
import { Gauge } from 'prom-client';
import type { Upstream } from './upstream.ts';

/** `gateway_circuit_open` at `/metrics`: 1 for a service that is not asked, because it did not answer. */
export const addCircuitGauge = (app: FastifyInstance, upstreams: readonly Upstream[]): void => {
  app.addHook('onReady', async () => {
    new Gauge({
      name: 'gateway_circuit_open',
      help: 'Whether the gateway has stopped asking a service that did not answer.',
      labelNames: ['upstream'],
      registers: [app.metrics],
      collect() {
        for (const upstream of upstreams) this.set({ upstream: upstream.service }, upstream.isAvailable() ? 0 : 1);
      },
    });
  });
};
