import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '@coffeemesh/kernel';
import { UNAVAILABLE_RETRY_AFTER_SECONDS } from '../policy.ts';
import { problemDocument, problemMediaType, statusOf } from './problem-document.ts';
import { translateError } from './translate-error.ts';
import { InternalError } from './transport-problems.ts';

/**
 * Responds with a problem document to everything that is thrown. A 5xx reveals no internals: its cause is logged.
 * @param strict checks that the status is documented, and adds the cause's message to a 500; for tests
 * @returns the same for errors that Fastify finds before it has a route
 */
export const addProblems = (app: FastifyInstance, strict: boolean) => {
  const respond = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const problem = checked(translateError(error), request, strict);
    const status = statusOf(problem);
    logProblem(problem, status, request);
    request.problem = problem.slug;
    const retryAfter =
      problem.details.retryAfterSeconds ?? (status === 503 ? UNAVAILABLE_RETRY_AFTER_SECONDS : undefined);
    if (retryAfter !== undefined) reply.header('retry-after', String(Math.ceil(retryAfter)));
    if (status === 401 && !reply.hasHeader('www-authenticate'))
      reply.header('www-authenticate', 'Bearer realm="coffeemesh"');
    const defect = strict && status !== 500 ? missingHeader(status, request, reply) : undefined;
    if (defect !== undefined) return respond(InternalError({ cause: defect }), request, reply);
    const document = problemDocument(problem, { id: request.id, url: request.url });
    if (strict && status === 500) document['defect'] = String(problem.cause);
    reply
      .code(status)
      .header('request-id', request.id)
      .removeHeader('etag')
      .header('cache-control', 'no-store')
      .header('content-type', problemMediaType)
      .serializer((value: unknown) => value as string)
      .send(JSON.stringify(document));
  };
  app.decorateRequest('problem', '');
  app.setErrorHandler((error, request, reply) => {
    respond(error, request, reply);
    return reply;
  });
  return respond;
};

/** A defect, and an operation that is still to be written. */
const undocumented = [500, 501];

/** When strict, a status that the operation does not document is a defect. No contract documents 500 and 501. */
const checked = (problem: Problem, request: FastifyRequest, strict: boolean): Problem => {
  const { operationId, documented } = request.routeOptions?.config ?? {};
  const status = statusOf(problem);
  if (!strict || documented === undefined || undocumented.includes(status) || status in documented) return problem;
  return InternalError({ cause: new Error(`${operationId} does not document ${status} (${problem.slug})`) });
};

/** When strict, a response without a header that the operation requires is a defect. */
const missingHeader = (status: number, request: FastifyRequest, reply: FastifyReply): Error | undefined => {
  const { operationId, documented } = request.routeOptions?.config ?? {};
  const missing = documented?.[status]?.requiredHeaders?.filter((name) => !reply.hasHeader(name)) ?? [];
  return missing.length === 0 ? undefined : new Error(`${operationId} ${status} has no ${missing.join(', ')}`);
};

const logProblem = (problem: Problem, status: number, request: FastifyRequest): void => {
  if (status < 500) return;
  const fields = { err: problem.cause ?? problem, problem: problem.slug };
  if (status === 503) request.log.warn(fields, 'request refused: unavailable');
  else request.log.error(fields, 'request failed');
};
