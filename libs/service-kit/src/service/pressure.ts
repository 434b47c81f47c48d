import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';

import { Overloaded } from '../problems/transport-problems.ts';

/** Refuses work (503) while the event loop lags, so that what has been begun is finished. Health and metrics go on. */
export const addPressureLimit = (app: FastifyInstance, maxEventLoopDelayMs: number): void => {
  app.register(underPressure, {
    maxEventLoopDelay: maxEventLoopDelayMs,
    pressureHandler: async (request) => {
      if (request.routeOptions.config.internal !== true) throw Overloaded({ retryAfterSeconds: 2 });
    },
  });
};
