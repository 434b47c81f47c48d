import { RETRY_BUDGET_RESERVE, RETRY_BUDGET_SHARE } from './policy.ts';

/**
 * Limits retries to a fraction of the calls, so that an upstream in trouble does not get many times its usual load.
 * @param share retries per call, over time
 * @param reserve retries that may come at once
 */
export const createRetryBudget = (share = RETRY_BUDGET_SHARE, reserve = RETRY_BUDGET_RESERVE) => {
  let tokens = reserve;
  return {
    onCall: (): void => {
      tokens = Math.min(reserve, tokens + share);
    },
    /** Takes one retry from the budget. @returns whether it had one */
    take: (): boolean => {
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
};
