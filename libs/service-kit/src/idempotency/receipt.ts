import { RequestInFlight, type IdempotencyKeyRef, type Receipt } from '@coffeemesh/kernel';
import { createReceipt, isLockTimeout } from '@coffeemesh/postgres';
import type { HandlerResponse } from '../contract/operation.ts';
import { IN_PROGRESS_RETRY_AFTER_SECONDS } from '../policy.ts';

/** The receipts of one request, and which of its responses has been stored. */
export type RequestReceipts = {
  receiptFor(response: HandlerResponse): Receipt;
  /** The response whose receipt was last written, or returned as a row. */
  stored(): HandlerResponse | undefined;
};

export const createRequestReceipts = (key: IdempotencyKeyRef): RequestReceipts => {
  let stored: HandlerResponse | undefined;
  return {
    stored: () => stored,
    receiptFor: (response) => {
      const receipt = createReceipt(key, response);
      return {
        takeRow: () => {
          stored = response;
          return receipt.takeRow();
        },
        write: async (session) => {
          stored = response;
          await receipt.write(session).catch((error: unknown) => {
            // Another transaction holds the key, and has not ended in the time that a statement may wait.
            throw isLockTimeout(error)
              ? RequestInFlight({ retryAfterSeconds: IN_PROGRESS_RETRY_AFTER_SECONDS, cause: error })
              : error;
          });
        },
      };
    },
  };
};
