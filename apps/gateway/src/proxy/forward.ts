import type { FastifyReply, FastifyRequest } from 'fastify';
import { UpstreamUnavailable } from '@coffeemesh/http-client';
import { inContext, Problem } from '@coffeemesh/kernel';
import { UpstreamTimeout, type Upstream } from '../upstreams/upstream.ts';
import { responseHeaders, requestHeaders } from './forwarded-headers.ts';

/** The caller closed the connection before the response began, so nothing is sent. */
class CallerDisconnected extends Error {
  override readonly name = 'CallerDisconnected';
}

/** Forwards a request to its service and streams the response back. Neither body is held in memory. */
export const forward = async (
  upstream: Upstream,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const caller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) caller.abort();
  });
  try {
    await upstream.call(() => sendRequest(upstream, request, reply, caller.signal));
  } catch (error) {
    if (!(error instanceof CallerDisconnected)) throw error;
    reply.hijack();
  }
  return reply;
};

/** Resolves when the response has begun. @throws UpstreamUnavailable, CallerDisconnected, PayloadTooLarge */
const sendRequest = (upstream: Upstream, request: FastifyRequest, reply: FastifyReply, signal: AbortSignal) =>
  inContext(
    { traceparent: request.traceparent, requestId: request.id, signal },
    () =>
      new Promise<void>((resolve, reject) => {
        // reply-from reports no response that arrives after the caller has disconnected.
        if (signal.aborted) return reject(new CallerDisconnected());
        signal.addEventListener('abort', () => reject(new CallerDisconnected()), { once: true });
        reply.from(upstream.url + request.url.split('?', 1)[0], {
          timeout: upstream.timeoutMs,
          retryDelay: ({ err, attempt }) => (isStaleConnection(err) && isSafe(request) && attempt === 0 ? 1 : null),
          rewriteRequestHeaders: (_request, headers) =>
            requestHeaders(headers, {
              requestId: request.id,
              traceparent: request.traceparent,
              address: request.ip,
              host: request.host,
              protocol: request.protocol,
              timeoutMs: upstream.timeoutMs,
              hasBody: request.body !== undefined && request.body !== null,
            }),
          rewriteHeaders: (headers) => responseHeaders(headers),
          onResponse: (_request, _reply, response) => {
            resolve();
            void reply.send((response as unknown as { stream: NodeJS.ReadableStream }).stream);
          },
          onError: (_reply, { error }) =>
            reject(error.cause instanceof Problem ? error.cause : toUpstreamError(upstream, error)),
        });
      }),
  );

/** The service closed a keep-alive connection just as the request was sent. */
const isStaleConnection = (error: unknown): boolean => codeOf(error) === 'UND_ERR_SOCKET';

const isSafe = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

const toUpstreamError = ({ service }: Upstream, error: Error): UpstreamUnavailable =>
  codeOf(error.cause) === 'UND_ERR_HEADERS_TIMEOUT'
    ? new UpstreamTimeout(`${service} did not respond in time`, undefined, error)
    : new UpstreamUnavailable(`${service} did not respond`, undefined, error);

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null | undefined)?.code;
