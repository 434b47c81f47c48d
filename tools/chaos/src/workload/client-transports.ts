import { setTimeout as delay } from 'node:timers/promises';
import type { Transport, TransportRequest, TransportResponse } from '@coffeemesh/orders-client';
import type { ClientMetrics } from './client-metrics.ts';

const giveUpAfterMs = 120_000;
const requestTimeoutMs = 15_000;
const firstRetryDelayMs = 100;
const maxRetryDelayMs = 1_000;

/** No final response arrived before the client gave up. */
export class NoFinalResponse extends Error {
  override readonly name = 'NoFinalResponse';
}

/**
 * Repeats the same request with the same idempotency key until the response is final, as a correct client does. No
 * response, a 5xx, a 429 and a 409 with `Retry-After` are not final.
 */
export const withRetries = (inner: Transport, metrics: ClientMetrics): Transport => {
  const send = async (request: TransportRequest): Promise<TransportResponse | undefined> => {
    const response = await inner({ ...request, signal: AbortSignal.timeout(requestTimeoutMs) }).catch(() => undefined);
    metrics.countResponse(response?.status ?? 0);
    if (response?.status === 500) metrics.addViolation(`500 from ${request.operationId}: ${response.body}`);
    return response;
  };
  return async (request) => {
    const deadline = Date.now() + giveUpAfterMs;
    for (let attempts = 0; ; attempts += 1) {
      const response = await send(request);
      if (response !== undefined && isFinal(response)) return response;
      if (Date.now() > deadline)
        throw new NoFinalResponse(`${request.operationId}: ${response?.body ?? 'no response'}`);
      await delay(retryDelayMs(attempts, response));
    }
  };
};

const isFinal = ({ status, headers }: TransportResponse): boolean =>
  status < 500 && status !== 429 && !(status === 409 && headers['retry-after'] !== undefined);

const retryDelayMs = (attempts: number, response: TransportResponse | undefined): number => {
  const retryAfterMs = Number(response?.headers['retry-after'] ?? 0) * 1000;
  return Math.min(maxRetryDelayMs, Math.max(retryAfterMs, firstRetryDelayMs * 2 ** Math.min(attempts, 5)));
};

/** Sends each request with an idempotency key twice in parallel; both responses must be equal. */
export const withDuplicates = (inner: Transport, metrics: ClientMetrics): Transport => {
  return async (request) => {
    if (request.headers['idempotency-key'] === undefined) return inner(request);
    const [one, other] = await Promise.all([inner(request), inner(request)]);
    // A refusal has no effect and is not stored; its request id differs.
    if (one.status !== other.status || (one.status < 300 && one.body !== other.body))
      metrics.addViolation(
        `one key, two responses to ${request.operationId}: ${shortened(one)} and ${shortened(other)}`,
      );
    return one;
  };
};

const shortened = ({ status, body }: TransportResponse): string => `${status} ${body.slice(0, 80)}`;
