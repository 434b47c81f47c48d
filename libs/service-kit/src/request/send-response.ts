import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HandlerResponse, Operation } from '../contract/operation.ts';
import { isNotModified } from './preconditions.ts';

/** Sends a handler's response: 304 if the caller has the current version, and `Link` to the next page of a list. */
export const sendResponse = (
  operation: Operation,
  response: HandlerResponse,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  const { status, headers = {}, body } = response;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) reply.header(name, value);
  if (operation.method === 'GET' && status === 200 && isNotModified(request.headers['if-none-match'], headers['etag']))
    return reply.code(304).send();
  const next = nextPage(body, request);
  if (next !== undefined) reply.header('link', `<${next}>; rel="next"`);
  reply.code(status);
  if (body === undefined) return reply.send();
  const mediaType = operation.responses[status]?.mediaType ?? 'application/json';
  return reply.type(contentType(mediaType)).send(isJson(mediaType) ? jsonPayload(body) : body);
};

const contentType = (mediaType: string): string =>
  mediaType === 'application/json' || mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;

const isJson = (mediaType: string): boolean => /[/+]json$/.test(mediaType);

/** Fastify would send text as it is, and nothing for null. */
const jsonPayload = (body: unknown): unknown =>
  typeof body === 'string' || body === null ? JSON.stringify(body) : body;

/** The same path and query, with the cursor of the next page (RFC 8288). */
const nextPage = (body: unknown, request: FastifyRequest): string | undefined => {
  const cursor = (body as { page?: { nextCursor?: unknown } } | undefined | null)?.page?.nextCursor;
  if (typeof cursor !== 'string') return undefined;
  const [path = '', query = ''] = request.url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
};
