import { currentContext, newTraceparent } from '@coffeemesh/kernel';
import type { Pool } from 'undici';

import { deadlineHeader } from '../observability/deadline.ts';
import { Outage } from './outage.ts';
import type { TransportRequest, TransportResponse } from './transport.ts';

/**
 * One attempt: the request over the pool, with the trace and the time that is left, and the whole answer read.
 * @throws Outage for a 5xx, a 429, no answer in time or no connection; what the request's own signal says, if it aborts
 */
export const exchange = async (
  pool: Pool,
  name: string,
  request: TransportRequest,
  token: string | undefined,
  leftMs: number,
): Promise<TransportResponse> => {
  const { pathname, search } = new URL(request.url);
  const signal = AbortSignal.any([AbortSignal.timeout(leftMs), ...(request.signal ? [request.signal] : [])]);
  const answer = await send(pool, {
    method: request.method as 'GET',
    path: pathname + search,
    headers: { ...request.headers, ...handedOn(token, leftMs) },
    signal,
    ...(request.body === undefined ? {} : { body: request.body }),
  }).catch((error: unknown) => {
    if (request.signal?.aborted === true) throw error;
    throw new Outage(`${name} did not answer`, undefined, error);
  });
  if (answer.status >= 500 || answer.status === 429) throw new Outage(`${name} answered ${answer.status}`, answer);
  return answer;
};

const send = async (pool: Pool, options: Parameters<Pool['request']>[0]): Promise<TransportResponse> => {
  const { statusCode, headers, body } = await pool.request(options);
  return { status: statusCode, headers: flat(headers), body: await body.text() };
};

const handedOn = (token: string | undefined, leftMs: number): Record<string, string> => {
  const context = currentContext();
  return {
    traceparent: newTraceparent(context?.traceparent),
    [deadlineHeader]: String(Math.floor(leftMs)),
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
