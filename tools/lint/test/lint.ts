import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const workspaceRoot = resolve(import.meta.dirname, '../../..');

/** A file that does not have to exist. `typed` ones stand in the fixture project, whose types are known. */
export type Snippet = { readonly path: string; readonly code: string; readonly typed?: boolean };

export type Message = { readonly rule: string; readonly message: string; readonly line: number };

/** The messages about each snippet. */
export const lint = (snippets: readonly Snippet[]): Message[][] => {
  const script = resolve(import.meta.dirname, 'lint-snippets.mjs');
  const output = execFileSync(process.execPath, [script], {
    cwd: workspaceRoot,
    input: JSON.stringify(snippets),
    env: { ...process.env, NODE_OPTIONS: '' },
    maxBuffer: 10_000_000,
  });
  return JSON.parse(String(output)) as Message[][];
};

/** The rules that one snippet breaks, each once. */
export const rulesOf = (messages: readonly Message[] | undefined): string[] => [
  ...new Set((messages ?? []).map(({ rule }) => rule)),
];
