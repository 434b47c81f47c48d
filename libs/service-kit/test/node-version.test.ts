import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { isAtLeast, requiredNode } from '../src/lifecycle/node-version.mjs';

const workspaceRoot = resolve(import.meta.dirname, '../../..');
const file = new URL('../src/lifecycle/node-version.mjs', import.meta.url).href;
const startWith = (version: string) => {
  const script = `import { requireNode } from '${file}'; requireNode('${version}'); console.log('started');`;
  // Relative to the folder in which it runs, like a program that is started by hand.
  const args = ['--input-type=module', '-e', script, 'orders', '--verbose'];
  return spawnSync(process.execPath, args, { encoding: 'utf8', cwd: join(workspaceRoot, 'apps') });
};

describe('the version of Node', () => {
  it.each(['v20.19.0', 'v22.18.0', 'v24.8.9'])('%s ends a program at once, with one line', (version) => {
    const { status, stdout, stderr } = startWith(version);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `This needs Node 24.9 or later and runs on ${version}: start it with \`npm exec -- node apps/orders --verbose\` in ` +
        `${workspaceRoot} (the packages bring Node 24), or install Node 24.\n`,
    );
  });

  it.each(['v24.9.0', 'v24.21.0', 'v25.0.0'])('%s runs it', (version) => {
    expect(startWith(version)).toMatchObject({ status: 0, stdout: 'started\n' });
    expect(isAtLeast(version, requiredNode)).toBe(true);
  });
});
