import { existsSync, readFileSync } from 'node:fs';

const maxLines = 8;

/** The last lines of a log for people: the messages of JSON lines, other lines unchanged. */
export const logTailOf = (logFile: string): string => {
  if (!existsSync(logFile)) return '';
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-maxLines);
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
