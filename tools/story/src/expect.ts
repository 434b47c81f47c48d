import { isDeepStrictEqual } from 'node:util';

/** An expectation of a scenario failed; the message says which. */
export class ScenarioFailed extends Error {
  override readonly name = 'ScenarioFailed';
}

/** @throws ScenarioFailed with the expected and the actual value */
export const expectThat = (what: string, actual: unknown, expected: unknown): void => {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new ScenarioFailed(`${what}: expected ${format(expected)}, value ${format(actual)}.`);
};

/** The value. @throws ScenarioFailed if it is missing */
export const requireValue = <Value>(what: string, value: Value | null | undefined): Value => {
  if (value === undefined || value === null) throw new ScenarioFailed(`${what} is missing.`);
  return value;
};

/** The problem with which `action` is refused. @throws ScenarioFailed if it succeeds */
export const expectProblem = async (what: string, action: () => Promise<unknown>): Promise<ProblemLike> => {
  try {
    await action();
  } catch (error) {
    if (isProblem(error)) return error;
    throw error;
  }
  throw new ScenarioFailed(`${what} was not refused.`);
};

/** A problem thrown by any client: each generated client has its own ProblemError class. */
export type ProblemLike = Error & { slug: string; status: number; document: Readonly<Record<string, unknown>> };

export const isProblem = (error: unknown): error is ProblemLike =>
  error instanceof Error && error.name === 'ProblemError';

const maxWaitMs = 20_000;
const pollIntervalMs = 50;

/**
 * Polls until the value satisfies the condition, for effects that happen in the background.
 * @throws ScenarioFailed with the last value, after 20 s
 */
export const waitUntil = async <Value>(
  what: string,
  read: () => Promise<Value>,
  isExpected: (value: Value) => boolean,
): Promise<Value> => {
  const deadline = performance.now() + maxWaitMs;
  for (;;) {
    const value = await read();
    if (isExpected(value)) return value;
    if (performance.now() > deadline)
      throw new ScenarioFailed(`${what} was not reached within ${maxWaitMs / 1000} s; last value: ${format(value)}.`);
    await new Promise((resolve) => setTimeout(resolve, pollIntervalMs));
  }
};

const format = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
};
