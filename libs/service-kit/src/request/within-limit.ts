import type { FastifyReply } from 'fastify';

import { DeadlineExceeded } from '../problems/transport-problems.ts';

/**
 * Runs `work` with a signal that is aborted when the caller has gone without an answer, or the time is up.
 * Fastify's own `request.signal` and `handlerTimeout` end with the request's body (a message's `close` in Node is the end
 * of what was sent, not of the exchange), so that to them every POST has been abandoned as soon as it is read.
 * @throws DeadlineExceeded (503) after `limitMs`, or what `work` throws
 */
export const withinLimit = async <T>(
  reply: FastifyReply,
  limitMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  const gone = () => {
    if (!reply.raw.writableFinished) controller.abort();
  };
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const problem = DeadlineExceeded({ retryAfterSeconds: 1 });
      reject(problem);
      controller.abort(problem);
    }, limitMs);
  });
  reply.raw.once('close', gone);
  try {
    return await Promise.race([work(controller.signal), timeUp]);
  } finally {
    clearTimeout(timer);
    reply.raw.off('close', gone);
  }
};
