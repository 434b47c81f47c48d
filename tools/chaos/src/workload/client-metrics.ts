/** Responses to the clients by status, 0 for no response; and violations seen by clients. */
export type ClientMetrics = {
  countResponse(status: number): void;
  readonly statuses: ReadonlyMap<number, number>;
  addViolation(message: string): void;
  readonly violations: readonly string[];
};

export const createClientMetrics = (): ClientMetrics => {
  const statuses = new Map<number, number>();
  const violations: string[] = [];
  return {
    statuses,
    violations,
    countResponse: (status) => {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    },
    addViolation: (message) => {
      violations.push(message);
    },
  };
};
