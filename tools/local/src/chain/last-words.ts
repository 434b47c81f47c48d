import { existsSync, readFileSync } from 'node:fs';

const MOST_LINES = 8;

/** The end of a service's log as a person reads it: the messages of its JSON lines, other lines as they are. */
export const lastWordsIn = (logFile: string): string => {
  if (!existsSync(logFile)) return '';
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-MOST_LINES);
  return lines.map(readable).join('\n');
};

const readable = (line: string): string => {
  try {
    const { level, msg, err } = JSON.parse(line) as { level?: string; msg?: string; err?: { message?: string } };
    const cause = err?.message && !msg?.includes(err.message) ? err.message : undefined;
    return [level, msg, cause].filter(Boolean).join(': ');
  } catch {
    return line;
  }
};
