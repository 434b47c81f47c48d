import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What is mutated, and the tests that must notice. Paths are globs from the root of the repository. */
export type Target = { readonly mutated: string; readonly tests: string };

const ofKernel: Target = {
  mutated: 'libs/kernel/src',
  tests: 'libs/kernel/test/**/*.test.ts',
};

/** A service's domain folder. Its tests need no database. */
const ofService = (service: string): Target => ({
  mutated: `apps/${service}/src/domain`,
  tests: `apps/${service}/test/domain/**/*.test.ts`,
});

/** The kernel, and each service that has tests of its domain. */
export const targetNames = (root: string): readonly string[] => [
  'kernel',
  ...globSync('apps/*', { cwd: root })
    .filter((app) => existsSync(join(root, app, 'test/domain')))
    .map((app) => basename(app))
    .toSorted(),
];

/** Throws when there is nothing of this name to mutate. */
export const targetNamed = (root: string, name: string | undefined): Target => {
  const names = targetNames(root);
  if (name === undefined || !names.includes(name))
    throw new Error(`npm run mutation -- <package> [<file>…], where the package is one of ${names.join(', ')}`);
  return name === 'kernel' ? ofKernel : ofService(name);
};
