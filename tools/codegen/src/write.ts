import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GeneratedFiles } from './generated-files.ts';

/** A file that differs from what would be generated. `undefined` means no file. */
export type Difference = {
  readonly path: string;
  readonly present: string | undefined;
  readonly wanted: string | undefined;
};

/**
 * What differs between the checked-in files and the generated ones.
 * @param folders generated folders, relative to `root`: a file there that is no longer generated differs too
 */
export const differences = (root: string, files: GeneratedFiles, folders: readonly string[]): Difference[] => {
  const paths = new Set([...files.keys(), ...folders.flatMap((folder) => filesUnder(root, folder))]);
  return [...paths]
    .sort()
    .map((path) => ({ path, present: contentOf(`${root}/${path}`), wanted: files.get(path) }))
    .filter(({ present, wanted }) => present !== wanted);
};

/** Writes and removes files so that nothing differs. Other files are not touched. */
export const write = (root: string, changes: readonly Difference[]): void => {
  for (const { path, wanted } of changes) {
    if (wanted === undefined) {
      rmSync(`${root}/${path}`);
    } else {
      mkdirSync(dirname(`${root}/${path}`), { recursive: true });
      writeFileSync(`${root}/${path}`, wanted);
    }
  }
};

const contentOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const filesUnder = (root: string, folder: string): string[] =>
  existsSync(`${root}/${folder}`)
    ? readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1))
    : [];
