import { setTimeout as delay } from 'node:timers/promises';

/** Something that had to come about did not. */
export class NeverHappened extends Error {
  override readonly name = 'NeverHappened';
}

const PATIENCE_MS = 120_000;
const FIRST_PAUSE_MS = 60;
const LONGEST_PAUSE_MS = 500;

/** Asks, less and less often, until there is something. @throws NeverHappened after two minutes */
export const waitUntil = async <Found>(what: string, ask: () => Promise<Found | undefined>): Promise<Found> => {
  const deadline = Date.now() + PATIENCE_MS;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 1.5)) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new NeverHappened(`${what} did not come about`);
    await delay(pauseMs);
  }
};
