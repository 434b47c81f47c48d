/**
 * Limits retries to a fraction of the calls, so that an upstream in trouble does not get many times its usual load.
 * @param share retries per call, over time
 * @param reserve retries that may come at once
 */
export const createRetryBudget = (share = 0.2, reserve = 10) => {
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
