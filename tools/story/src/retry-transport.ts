import { fetchTransport, type Transport, type TransportResponse } from '@coffeemesh/orders-client';

const maxAttempts = 5;

/**
 * Retries as the API guidelines ask of a client: a 503 with `Retry-After`, for requests that are safe to send again
 * (the same idempotency key). A chain that has just started on a busy machine responds so.
 */
export const retryTransport =
  (send: Transport = fetchTransport(), wait: (ms: number) => Promise<void> = delay): Transport =>
  async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await send(request);
      const retryAfterSeconds = retryAfterOf(response);
      if (retryAfterSeconds === undefined || !request.repeatable || attempt === maxAttempts) return response;
      await wait(retryAfterSeconds * 1000);
    }
  };

const retryAfterOf = ({ status, headers }: TransportResponse): number | undefined =>
  status === 503 && headers['retry-after'] !== undefined ? Number(headers['retry-after']) : undefined;

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
