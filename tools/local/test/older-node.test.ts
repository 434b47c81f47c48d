import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { workspaceRoot } from '@coffeemesh/local-servers';
import { isAtLeast, requiredNode } from '../../../libs/service-kit/src/lifecycle/node-version.mjs';

const apps = globSync('apps/*/src/main.ts', { cwd: workspaceRoot })
  .map((file) => dirname(dirname(file)))
  .toSorted();

const versionOf = (node: string): string =>
  execFileSync(node, ['--version'], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }).trim();

/** A Node of the host that cannot run the services. */
const olderNode = ['/usr/bin', '/usr/local/bin', ...(process.env['PATH'] ?? '').split(delimiter)]
  .map((folder) => join(folder, 'node'))
  .find((file) => existsSync(file) && !isAtLeast(versionOf(file), requiredNode));

const startByHand = (command: string, ...args: string[]) =>
  spawnSync(command, args, {
    cwd: workspaceRoot,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });

test('every app can be started by its folder', () => {
  expect(apps.length).toBeGreaterThanOrEqual(9);
  expect(apps.filter((app) => !existsSync(join(workspaceRoot, app, 'main.mjs')))).toEqual([]);
});

const withOlderNode = olderNode === undefined ? test.skip : test;
const name = olderNode === undefined ? 'skipped, because this host has no older Node: ' : '';

withOlderNode.each(apps)(`${name}an older Node ends %s with one line`, (app) => {
  const { status, stdout, stderr } = startByHand(olderNode!, app);
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr:
      `This needs Node 24.9 or later and runs on ${versionOf(olderNode!)}: start it with \`npm exec -- node ${app}\` in ` +
      `${resolve(workspaceRoot)} (the packages bring Node 24), or install Node 24.\n`,
  });
});

test.each([
  ['node', ['apps/orders']],
  ['npm', ['exec', '--', 'node', 'apps/orders']],
])('%s %j starts a service, which names the settings that are missing', (command, args) => {
  const { status, stdout } = startByHand(command === 'node' ? process.execPath : command, ...args);
  expect(status).toBe(1);
  expect(stdout).toContain('orders cannot start: These settings are missing or wrong:');
});
