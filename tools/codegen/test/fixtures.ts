import { resolve } from 'node:path';
import { apiFiles } from '../src/api.ts';
import { eventFiles } from '../src/events.ts';

/** A workspace of two small services: `counter`, with everything in it, and `bakery`, whose event it receives. */
export const fixtureRoot = resolve(import.meta.dirname, 'fixtures');

/** The generated modules of the fixture's counter by path below `generated/`. */
export const counterModules = async (): Promise<Record<string, string>> => {
  const files = [...(await apiFiles(fixtureRoot, 'counter')), ...(await eventFiles(fixtureRoot, 'counter'))];
  return Object.fromEntries(files.map(([path, content]) => [path.split('/generated/')[1]!, content]));
};
