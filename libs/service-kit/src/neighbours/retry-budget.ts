/**
 * Lets retries be a fraction of calls, so that a neighbour in trouble is not given many times its usual load.
 * @param share retries per call, over time
 * @param reserve retries that may come at once
 */
export const retryBudget = (share = 0.2, reserve = 10) => {
  let tokens = reserve;
  return {
    onCall: (): void => {
      tokens = Math.min(reserve, tokens + share);
    },
    /** Takes one retry out of the budget, if it has one. */
    take: (): boolean => {
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
};

export type RetryBudget = ReturnType<typeof retryBudget>;
