import { isDeepStrictEqual } from 'node:util';
import {
  DuplicateEffect,
  IdempotencyKeyReused,
  Problem,
  RequestInFlight,
  type IdempotencyKeyRef,
} from '@coffeemesh/kernel';
import { databaseProblem, isLockTimeout } from '@coffeemesh/postgres';
import type { HandlerResponse, Idempotency } from '../contract/operation.ts';
import { IN_PROGRESS_RETRY_AFTER_SECONDS } from '../policy.ts';
import { fingerprintOf, type RequestEssence } from './fingerprint.ts';
import type { ReceiptStore } from './receipt-store.ts';
import { createRequestReceipts } from './receipt.ts';

/** A handler of an idempotent operation wrote no receipt for its response: a repeat would have its effect again. */
export class ReceiptMissing extends Error {
  override readonly name = 'ReceiptMissing';
}

export type IdempotentRequest = {
  id: Omit<IdempotencyKeyRef, 'fingerprint'>;
  essence: RequestEssence;
  receipts: ReceiptStore;
  handle: (idempotency: Idempotency) => Promise<HandlerResponse>;
  /** Called for a response whose receipt was not written. */
  onDefect: (defect: ReceiptMissing) => void;
};

/** Marks a replayed response. */
export const replayedHeader = 'idempotency-replayed';

/**
 * Responds to a request under an idempotency key: with the first response if it is stored, by the handler otherwise.
 * When the handler fails, the key is looked up once more. A parallel request under the key may have been first: then
 * its success has caused the failure (a stale version, a name that is taken, a changed state).
 * @throws IdempotencyKeyReused (422), RequestInFlight (409), or what the handler throws
 */
export const respondOnce = async (request: IdempotentRequest): Promise<HandlerResponse> => {
  const { id, essence, receipts, handle, onDefect } = request;
  const fingerprint = await fingerprintOf(essence, id);
  const replay = async (): Promise<HandlerResponse | undefined> => {
    const found = await receipts.find(id);
    if (found === undefined) return undefined;
    if (found.fingerprint !== fingerprint) throw IdempotencyKeyReused();
    const headers = { ...found.headers, [replayedHeader]: 'true' };
    return { status: found.status, headers, ...(found.body === null ? {} : { body: found.body }) };
  };

  const first = await replay();
  if (first !== undefined) return first;

  const key = { ...id, fingerprint };
  const { receiptFor, stored } = createRequestReceipts(key);
  let response: HandlerResponse;
  try {
    response = await handle({ key, receiptFor });
  } catch (error) {
    if (isDefect(error)) throw error;
    const winner = await replay();
    // A refusal that the handler has stored, and thrown as well, is this request's own response and no replay.
    const own = stored();
    if (winner !== undefined) return isStored(own, winner) ? own : winner;
    if (error instanceof DuplicateEffect || isLockTimeout(error))
      throw RequestInFlight({ retryAfterSeconds: IN_PROGRESS_RETRY_AFTER_SECONDS, cause: error });
    throw error;
  }
  if (response.status < 300 && !isSame(stored(), response))
    onDefect(new ReceiptMissing(`${id.operation} responded ${response.status} without writing the receipt for it`));
  return response;
};

/** Neither a refusal, nor a collision with what another request did. */
const isDefect = (error: unknown): boolean =>
  !(error instanceof DuplicateEffect || error instanceof Problem || databaseProblem(error) !== undefined);

const isStored = (stored: HandlerResponse | undefined, winner: HandlerResponse): stored is HandlerResponse =>
  stored !== undefined && stored.status === winner.status && isDeepStrictEqual(stored.body, winner.body);

const isSame = (stored: HandlerResponse | undefined, response: HandlerResponse): boolean =>
  stored !== undefined && (stored === response || isDeepStrictEqual(stored, response));
