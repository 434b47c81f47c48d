import { isDeepStrictEqual } from 'node:util';

import { AlreadyDone, IdempotencyKeyReused, Problem, RequestInFlight } from '@coffeemesh/kernel';

import type { Answer, Once } from '../operation.ts';
import { databaseProblem, isLockTimeout } from '../problems/database-problems.ts';
import type { AnswerId, AnswerStore } from './answer-store.ts';
import { fingerprintOf, type RequestEssence } from './fingerprint.ts';
import { answerReceipt } from './receipt.ts';

/** A handler of an idempotent operation answered without keeping that answer: a repeat would have its effect again. */
export class ReceiptMissing extends Error {
  override readonly name = 'ReceiptMissing';
}

export type OnceRequest = {
  id: AnswerId;
  essence: RequestEssence;
  answers: AnswerStore;
  handle: (once: Once) => Promise<Answer>;
  /** Told of an answer that was not kept. */
  onDefect: (defect: ReceiptMissing) => void;
};

/** Marks an answer that was given before. */
export const replayedHeader = 'idempotency-replayed';

/**
 * Answers a request under an idempotency key: by the first answer if there is one, by the handler otherwise.
 * When the handler fails, the key is looked up once more: a parallel request with it may have been first, and then the
 * failure (a stale version, a name that is taken, a state that has moved on) is only the shadow of its success.
 * @throws IdempotencyKeyReused (422), RequestInFlight (409), or what the handler throws
 */
export const runOnce = async ({ id, essence, answers, handle, onDefect }: OnceRequest): Promise<Answer> => {
  const fingerprint = await fingerprintOf(essence, id);
  const replay = async (): Promise<Answer | undefined> => {
    const kept = await answers.find(id);
    if (kept === undefined) return undefined;
    if (kept.fingerprint !== fingerprint) throw IdempotencyKeyReused();
    const headers = { ...kept.headers, [replayedHeader]: 'true' };
    return { status: kept.status, headers, ...(kept.body === null ? {} : { body: kept.body }) };
  };

  const first = await replay();
  if (first !== undefined) return first;

  let taken: Answer | undefined;
  const once: Once = {
    key: id.key,
    fingerprint,
    keep: (answer) =>
      answerReceipt(id, fingerprint, answer, (written) => {
        taken = written;
      }),
  };
  let answer: Answer;
  try {
    answer = await handle(once);
  } catch (error) {
    if (isDefect(error)) throw error;
    const winner = await replay();
    // A refusal that the handler has kept, and thrown as well, is this request's own answer and no replay.
    if (winner !== undefined) return isKept(taken, winner) ? taken : winner;
    if (error instanceof AlreadyDone || isLockTimeout(error))
      throw RequestInFlight({ retryAfterSeconds: 1, cause: error });
    throw error;
  }
  if (answer.status < 300 && !isSame(taken, answer))
    onDefect(new ReceiptMissing(`${id.operation} answered ${answer.status} without keeping that answer`));
  return answer;
};

/** Neither a refusal, nor a collision with what another request did. */
const isDefect = (error: unknown): boolean =>
  !(error instanceof AlreadyDone || error instanceof Problem || databaseProblem(error) !== undefined);

const isKept = (taken: Answer | undefined, winner: Answer): taken is Answer =>
  taken !== undefined && taken.status === winner.status && isDeepStrictEqual(taken.body, winner.body);

const isSame = (kept: Answer | undefined, given: Answer): boolean =>
  kept !== undefined && (kept === given || isDeepStrictEqual(kept, given));
