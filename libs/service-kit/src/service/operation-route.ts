import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { deadlineHeader, deadlineOf } from '@coffeemesh/http-client';
import { IfMatchRequired, inContext } from '@coffeemesh/kernel';
import { guard } from '../access/guard.ts';
import type { HandlerResponse, Operation } from '../contract/operation.ts';
import { responseChecker, writeOnlyFilter } from '../contract/response-checker.ts';
import { serialisedSchema } from '../contract/serialised-schema.ts';
import { respondOnce } from '../idempotency/respond-once.ts';
import { inputReader, type ReadInput } from '../request/input-reader.ts';
import { assertMediaType } from '../request/media-type.ts';
import { sendResponse } from '../request/send-response.ts';
import { withinLimit } from '../request/within-limit.ts';
import type { Kit } from './kit-options.ts';

/** Callers without a token share this id; their keys and fingerprints are different. */
const anonymous = 'anonymous';

/** The route of one operation: access, media type, input, idempotency, the handler, its response; in that order. */
export const operationRoute = (
  operation: Operation,
  handle: (input: unknown) => Promise<HandlerResponse>,
  kit: Kit,
): Omit<RouteOptions, 'url'> => {
  const read = inputReader(operation);
  const check = kit.strict ? responseChecker(operation) : undefined;
  const withoutWriteOnly = writeOnlyFilter(operation);
  const { receipts } = kit;
  if (operation.idempotent && receipts === undefined)
    throw new Error(`${operation.id} takes an Idempotency-Key, so createService needs \`receipts\``);

  const handleOnce = (request: FastifyRequest, input: ReadInput, signal: AbortSignal): Promise<HandlerResponse> => {
    if (receipts === undefined) throw new Error('unreachable');
    return respondOnce({
      id: { callerId: request.caller?.id ?? anonymous, operation: operation.id, key: input.key },
      essence: { method: request.method, url: request.url, body: input.body },
      receipts,
      handle: (idempotency) => handle({ ...handlerInput(operation, request, input, signal), idempotency }),
      onDefect: (defect) => {
        if (kit.strict) throw defect;
        request.log.error({ err: defect }, 'receipt missing');
      },
    });
  };

  return {
    method: operation.method,
    config: { operationId: operation.id, documented: operation.responses },
    schema: { response: serialisedResponses(operation) },
    onRequest: [
      ...(operation.deprecation === undefined ? [] : [deprecationHeaders(operation.deprecation)]),
      ...(operation.access === 'public' ? [] : [guard(kit.access, operation.access)]),
      async (request) => assertMediaType(request, Object.keys(operation.body ?? {})),
    ],
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      if (operation.conditional && request.headers['if-match'] === undefined) throw IfMatchRequired();
      const input = read(request);
      const response = await withinLimit(reply, kit.handlerTimeoutMs, (signal) =>
        inContext(contextOf(request, kit.handlerTimeoutMs, signal), () =>
          operation.idempotent
            ? handleOnce(request, input, signal)
            : handle(handlerInput(operation, request, input, signal)),
        ),
      );
      check?.(response);
      return sendResponse(operation, withoutWriteOnly(response), request, reply);
    },
  };
};

/** On every response, errors too. */
const deprecationHeaders =
  ({ deprecation, sunset }: NonNullable<Operation['deprecation']>) =>
  async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.header('deprecation', deprecation);
    if (sunset !== undefined) reply.header('sunset', sunset);
  };

const contextOf = (request: FastifyRequest, limitMs: number, signal: AbortSignal) => ({
  traceparent: request.traceparent,
  requestId: request.id,
  deadlineAt: deadlineOf(request.headers[deadlineHeader], limitMs, Date.now()),
  signal,
});

const handlerInput = (operation: Operation, request: FastifyRequest, input: ReadInput, signal: AbortSignal) => ({
  params: input.params,
  query: input.query,
  headers: input.headers,
  body: input.body,
  ifMatch: input.ifMatch,
  ...(operation.access === 'public' ? {} : { caller: request.caller }),
  request: { id: request.id, log: request.log, signal },
});

/** Schemas for the serialiser; problems are written by the error handler. */
const serialisedResponses = (operation: Operation): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(operation.responses)
      .filter(([status, { body, mediaType }]) => Number(status) < 400 && body !== undefined && isJson(mediaType))
      .map(([status, { body }]) => [status, body && serialisedSchema(body)]),
  );

const isJson = (mediaType = 'application/json'): boolean => /[/+]json$/.test(mediaType);
