import type { Pool } from 'undici';
import { currentContext, newTraceparent } from '@coffeemesh/kernel';
import { deadlineHeader } from './deadline.ts';
import type { TransportRequest, TransportResponse } from './transport.ts';
import { UpstreamUnavailable } from './upstream-unavailable.ts';

/** One attempt to send a request. */
export type UpstreamRequest = {
  readonly pool: Pool;
  /** The upstream's name, for errors. */
  readonly upstream: string;
  readonly request: TransportRequest;
  readonly token: string | undefined;
  /** Time that is left for this attempt. */
  readonly timeoutMs: number;
};

export type SendRequest = (attempt: UpstreamRequest) => Promise<TransportResponse>;

/** Wraps each attempt to reach an upstream, for example to inject faults. */
export type SendInterceptor = (send: SendRequest, upstream: string) => SendRequest;

/**
 * Sends the request over the pool, with the trace and the time that is left, and reads the whole response.
 * @throws UpstreamUnavailable for a 5xx, a 429, a time-out or no connection; what the request's own signal says, if
 * it aborts
 */
export const sendRequest: SendRequest = async ({ pool, upstream, request, token, timeoutMs }) => {
  const { pathname, search } = new URL(request.url);
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(request.signal ? [request.signal] : [])]);
  const response = await send(pool, {
    method: request.method as 'GET',
    path: pathname + search,
    headers: { ...request.headers, ...propagatedHeaders(token, timeoutMs) },
    signal,
    ...(request.body === undefined ? {} : { body: request.body }),
  }).catch((error: unknown) => {
    if (request.signal?.aborted === true) throw error;
    throw new UpstreamUnavailable(`${upstream} did not respond`, undefined, error);
  });
  if (response.status >= 500 || response.status === 429)
    throw new UpstreamUnavailable(`${upstream} responded ${response.status}`, response);
  return response;
};

const send = async (pool: Pool, options: Parameters<Pool['request']>[0]): Promise<TransportResponse> => {
  const { statusCode, headers, body } = await pool.request(options);
  return { status: statusCode, headers: flat(headers), body: await body.text() };
};

const propagatedHeaders = (token: string | undefined, timeoutMs: number): Record<string, string> => {
  const context = currentContext();
  return {
    traceparent: newTraceparent(context?.traceparent),
    [deadlineHeader]: String(Math.floor(timeoutMs)),
    ...(context?.requestId === undefined ? {} : { 'request-id': context.requestId }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
};

const flat = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  );
