import helmet from '@fastify/helmet';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { newTraceparent } from '@coffeemesh/kernel';
import { templateConstraint } from '../contract/template-constraint.ts';
import { addDocs } from '../observability/docs.ts';
import { addHealth } from '../observability/health.ts';
import { metrics } from '../observability/metrics.ts';
import { requestIdOf } from '../observability/request-id.ts';
import { addRequestLog } from '../observability/request-log.ts';
import {
  BODY_LIMIT_BYTES,
  HANDLER_TIMEOUT_MS,
  MAX_EVENT_LOOP_DELAY_MS,
  MAX_PATH_SEGMENT_LENGTH,
  REQUEST_TIMEOUT_MS,
} from '../policy.ts';
import { respondToClientError } from '../problems/client-error.ts';
import { addProblems } from '../problems/error-handler.ts';
import { refuseUnknownPaths } from '../problems/unknown-paths.ts';
import { addBodyParsers } from '../request/body-parser.ts';
import { addDraining } from './drain.ts';
import type { ServiceOptions } from './kit-options.ts';
import { addPressureLimit } from './pressure.ts';

/**
 * A Fastify instance with what every service has: problem details for every error, request ids and traces, health,
 * metrics, documents, limits. `registerOperations` adds the operations.
 */
export const createService = (options: ServiceOptions): FastifyInstance => {
  const { access, receipts, deadLetters, strict = false } = options;
  const { handlerTimeoutMs = HANDLER_TIMEOUT_MS, maxEventLoopDelayMs = MAX_EVENT_LOOP_DELAY_MS } = options;
  const app: FastifyInstance = Fastify({
    loggerInstance: options.log,
    // The kit logs requests itself.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    return503OnClosing: false,
    // The serialiser's own validator would warn about schemas without a type; the kit's validators check them.
    serializerOpts: { ajv: { strict: false } },
    forceCloseConnections: 'idle',
    routerOptions: {
      maxParamLength: MAX_PATH_SEGMENT_LENGTH,
      constraints: { template: templateConstraint },
    },
    frameworkErrors: (error, request, reply) => sendProblem(error, request, reply),
    clientErrorHandler: respondToClientError,
  });
  app.decorate('kit', {
    access,
    strict,
    handlerTimeoutMs,
    ...(receipts === undefined ? {} : { receipts }),
    ...(deadLetters === undefined ? {} : { deadLetters }),
  });
  app.decorateRequest('caller', null);
  app.decorateRequest('traceparent', '');
  const sendProblem = addProblems(app, strict);
  addBodyParsers(app);
  addRequestLog(app);
  addDraining(app);
  app.register(helmet, securityHeaders);
  app.register(identifyRequests);
  refuseUnknownPaths(app);
  if (maxEventLoopDelayMs > 0) addPressureLimit(app, maxEventLoopDelayMs);
  app.register(metrics, { name: options.name });
  addHealth(app, options.checks ?? {});
  addDocs(app, options.document, options.docs ?? true);
  return app;
};

/** The headers for responses of an API; headers for documents that a browser displays are not needed. */
const securityHeaders = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'cross-origin' as const },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/** Each response has its Request-Id; each request is a span of its caller's trace, or of a new one. */
const identifyRequests = fp(async (app: FastifyInstance) => {
  app.addHook('onRequest', (request, reply, done) => {
    const { traceparent } = request.headers;
    request.traceparent = newTraceparent(typeof traceparent === 'string' ? traceparent : undefined);
    reply.header('request-id', request.id);
    done();
  });
});
