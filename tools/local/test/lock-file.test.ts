import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { workspaceRoot } from '@coffeemesh/local-servers';

type Entry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const read = (file: string) => JSON.parse(readFileSync(join(workspaceRoot, file), 'utf8')) as Record<string, unknown>;
const packages = read('package-lock.json')['packages'] as Readonly<Record<string, Entry>>;

/** Whether Node would find the dependency from this folder: in its own node_modules, or in one above. */
const isLocked = (place: string, dependency: string): boolean => {
  if (packages[`${place === '' ? '' : `${place}/`}node_modules/${dependency}`]) return true;
  if (place === '') return false;
  const above = place.lastIndexOf('/node_modules/');
  return isLocked(above < 0 ? '' : place.slice(0, above), dependency);
};

describe('package-lock.json', () => {
  it('has an entry for every dependency, on every platform', () => {
    const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((dependency) => !isLocked(place, dependency))
        .map((dependency) => `${place} → ${dependency}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry host: each installation uses the registry that it is configured for', () => {
    const remote = Object.values(packages).filter(({ resolved, link }) => resolved !== undefined && !link);
    expect(remote).toEqual([]);
  });

  it.each([
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ])('is accepted by npm ci on %s-%s', async (os, cpu) => {
    const folder = mkdtempSync(join(tmpdir(), 'coffeemesh-lock-'));
    for (const file of ['package.json', 'package-lock.json', '.npmrc', ...workspaceManifests()]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(workspaceRoot, file), join(folder, file));
    }
    const args = ['ci', '--dry-run', '--offline', '--no-audit', '--no-fund', `--os=${os}`, `--cpu=${cpu}`];
    try {
      const { stdout } = await promisify(execFile)('npm', args, { cwd: folder });
      expect(stdout).toMatch(/added \d+ packages/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

const workspaceManifests = (): string[] =>
  (read('package.json')['workspaces'] as string[]).flatMap((pattern) =>
    globSync(`${pattern}/package.json`, { cwd: workspaceRoot }),
  );
