import { isRefusal, StoryBroken } from './expect.ts';
import { signInEverybody } from './people.ts';
import { broughtHome } from './stories/brought-home.ts';
import { cancelled } from './stories/cancelled.ts';
import { declined } from './stories/declined.ts';
import { soldOut } from './stories/sold-out.ts';
import type { Story } from './stories/story.ts';
import { createTimeline } from './timeline.ts';

/** The good one first, then its sad sisters. */
const stories: readonly Story[] = [broughtHome, declined, soldOut, cancelled];

/** How a story ended: without `fault` it went as it should. */
export type Told = { title: string; fault?: string };

/**
 * Tells all stories, one after the other, against the chain behind this gateway.
 * @param gatewayUrl `http://localhost:4000`
 * @param print given each line, as it happens
 */
export const tellStories = async (gatewayUrl: string, print: (line: string) => void): Promise<Told[]> => {
  const people = await signInEverybody(`${gatewayUrl}/v1`);
  const timeline = createTimeline(print);
  const told: Told[] = [];
  for (const { title, tell } of stories) {
    timeline.title(title);
    try {
      await tell(people, timeline);
      told.push({ title });
    } catch (error) {
      const fault = wordsFor(error);
      print(`  ✗ ${fault}`);
      told.push({ title, fault });
    }
  }
  return told;
};

const wordsFor = (error: unknown): string => {
  if (error instanceof StoryBroken) return error.message;
  if (isRefusal(error)) {
    const { type, detail, errors, requestId } = error.document;
    const faults = errors === undefined ? '' : ` ${JSON.stringify(errors)}`;
    return `Refused: ${error.status} ${type}: ${detail ?? error.message}${faults} (request ${requestId})`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
