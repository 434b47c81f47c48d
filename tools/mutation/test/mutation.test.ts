import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { workspaceRoot } from '@coffeemesh/local-servers';

/** `npm run mutation -- …`. Node's own loader, not Jest's, evaluates the mutated code. */
const mutation = (...options: string[]): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, ['--no-warnings', join(workspaceRoot, 'tools/mutation/src/main.ts'), ...options], {
    cwd: workspaceRoot,
    env: { ...process.env, NODE_OPTIONS: '' },
  });

test('one file of the kernel: every mutant is counted, and its tests notice them', async () => {
  const { stdout } = await mutation('kernel', 'duplicates.ts');
  const [, mutants, killed, survived, notCovered] =
    /^kernel: (\d+) mutants, (\d+) killed, (\d+) survived, (\d+) not covered$/m.exec(stdout)?.map(Number) ?? [];
  expect(mutants).toBeGreaterThan(3);
  expect([killed, survived, notCovered]).toEqual([mutants, 0, 0]);
  expect(stdout).toContain('score 100.0 %');
});

test('an unknown package is rejected with the list of packages', async () => {
  await expect(mutation('teapot')).rejects.toThrow(/npm run mutation -- <package> .*kernel, cafes, delivery, .*orders/);
});
