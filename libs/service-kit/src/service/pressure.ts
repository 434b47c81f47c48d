import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { OVERLOADED_RETRY_AFTER_SECONDS } from '../policy.ts';
import { Overloaded } from '../problems/transport-problems.ts';

/** Refuses new requests (503) while the event loop lags, so that the current ones are completed. Health and metrics still respond. */
export const addPressureLimit = (app: FastifyInstance, maxEventLoopDelayMs: number): void => {
  app.register(underPressure, {
    maxEventLoopDelay: maxEventLoopDelayMs,
    pressureHandler: async (request) => {
      if (request.routeOptions.config.internal !== true)
        throw Overloaded({ retryAfterSeconds: OVERLOADED_RETRY_AFTER_SECONDS });
    },
  });
};
