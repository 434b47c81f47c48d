import type { FastifyInstance } from 'fastify';
import { Gauge } from 'prom-client';
import type { Upstream } from './upstream.ts';

/** Adds `gateway_circuit_open` to `/metrics`: 1 for an upstream whose circuit is open. */
export const addCircuitGauge = (app: FastifyInstance, upstreams: readonly Upstream[]): void => {
  app.addHook('onReady', async () => {
    new Gauge({
      name: 'gateway_circuit_open',
      help: 'Whether the circuit of an upstream is open, so that no request is sent to it.',
      labelNames: ['upstream'],
      registers: [app.metrics],
      collect() {
        for (const upstream of upstreams) this.set({ upstream: upstream.service }, upstream.isAvailable() ? 0 : 1);
      },
    });
  });
};
