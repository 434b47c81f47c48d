import type { FastifyReply } from 'fastify';
import { withTimeout } from '@coffeemesh/async';
import { DeadlineExceeded } from '../problems/transport-problems.ts';

/**
 * Runs `work` with a signal that is aborted when the caller has disconnected, or the time is up.
 * Fastify's own `request.signal` and `handlerTimeout` end with the request's body (a message's `close` in Node is
 * the end
 * of what was sent, not of the exchange), so they treat every POST as abandoned after its body is read.
 * @throws DeadlineExceeded (503) after `limitMs`, or what `work` throws
 */
export const withinLimit = async <T>(
  reply: FastifyReply,
  limitMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const caller = new AbortController();
  const abandon = (): void => {
    if (!reply.raw.writableFinished) caller.abort();
  };
  reply.raw.once('close', abandon);
  try {
    const error = (): Error => DeadlineExceeded({ retryAfterSeconds: 1 });
    return await withTimeout(limitMs, work, { signal: caller.signal, error });
  } finally {
    reply.raw.off('close', abandon);
  }
};
