import { isDeepStrictEqual } from 'node:util';

/** Something went otherwise than the story has it; the message says what, for people. */
export class StoryBroken extends Error {
  override readonly name = 'StoryBroken';
}

/** @throws StoryBroken naming what was wanted and what was found */
export const expectThat = (what: string, found: unknown, wanted: unknown): void => {
  if (isDeepStrictEqual(found, wanted)) return;
  throw new StoryBroken(`${what}: expected ${shown(wanted)}, found ${shown(found)}.`);
};

/** The value, which must be there. */
export const present = <Value>(what: string, value: Value | null | undefined): Value => {
  if (value === undefined || value === null) throw new StoryBroken(`${what} is missing.`);
  return value;
};

/** What the problem's slug is with which `action` is refused. @throws StoryBroken when it is not refused */
export const refused = async (what: string, action: () => Promise<unknown>): Promise<Refusal> => {
  try {
    await action();
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
  throw new StoryBroken(`${what} was not refused.`);
};

/** A problem, whichever client threw it: each has a ProblemError of its own. */
export type Refusal = Error & { slug: string; status: number; document: Readonly<Record<string, unknown>> };

export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && error.name === 'ProblemError';

const patienceMs = 20_000;
const pauseMs = 50;

/**
 * Asks again and again until the answer is as wanted: what others do in the background takes its time.
 * @throws StoryBroken with the last answer, after 20 s
 */
export const until = async <Found>(
  what: string,
  ask: () => Promise<Found>,
  isWanted: (found: Found) => boolean,
): Promise<Found> => {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const found = await ask();
    if (isWanted(found)) return found;
    if (performance.now() > deadline)
      throw new StoryBroken(`${what} did not come about within ${patienceMs / 1000} s; in the end: ${shown(found)}.`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
};
