import { setTimeout as delay } from 'node:timers/promises';
import type { Transport, TransportRequest, TransportResponse } from '@coffeemesh/orders-client';
import type { Tally } from './tally.ts';

const PATIENCE_MS = 120_000;
const HANG_MS = 15_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 1_000;

/** Nobody could say what became of a request for as long as a patient client asks. */
export class NeverAnswered extends Error {
  override readonly name = 'NeverAnswered';
}

/**
 * What a good client does: the same request, under the same key, until it is answered for good. An outage, an overload
 * and a key that is in flight are answers for the moment; everything else is the answer.
 */
export const persistent = (inner: Transport, tally: Tally): Transport => {
  const ask = async (request: TransportRequest): Promise<TransportResponse | undefined> => {
    const answer = await inner({ ...request, signal: AbortSignal.timeout(HANG_MS) }).catch(() => undefined);
    tally.answered(answer?.status ?? 0);
    if (answer?.status === 500) tally.fault(`500 from ${request.operationId}: ${answer.body}`);
    return answer;
  };
  return async (request) => {
    const deadline = Date.now() + PATIENCE_MS;
    for (let tries = 0; ; tries += 1) {
      const answer = await ask(request);
      if (answer !== undefined && isForGood(answer)) return answer;
      if (Date.now() > deadline) throw new NeverAnswered(`${request.operationId}: ${answer?.body ?? 'no answer'}`);
      await delay(pauseMs(tries, answer));
    }
  };
};

const isForGood = ({ status, headers }: TransportResponse): boolean =>
  status < 500 && status !== 429 && !(status === 409 && headers['retry-after'] !== undefined);

const pauseMs = (tries: number, answer: TransportResponse | undefined): number => {
  const asked = Number(answer?.headers['retry-after'] ?? 0) * 1000;
  return Math.min(LONGEST_PAUSE_MS, Math.max(asked, FIRST_PAUSE_MS * 2 ** Math.min(tries, 5)));
};

/** Sends what bears a key twice, side by side, as an impatient client does: both must be answered the same. */
export const twice = (inner: Transport, tally: Tally): Transport => {
  return async (request) => {
    if (request.headers['idempotency-key'] === undefined) return inner(request);
    const [one, other] = await Promise.all([inner(request), inner(request)]);
    // A refusal has no effect, and is not kept: its request id is another's.
    if (one.status !== other.status || (one.status < 300 && one.body !== other.body))
      tally.fault(`one key, two answers to ${request.operationId}: ${shortened(one)} and ${shortened(other)}`);
    return one;
  };
};

const shortened = ({ status, body }: TransportResponse): string => `${status} ${body.slice(0, 80)}`;
