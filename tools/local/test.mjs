// `npm test`: prepares a fresh clone if needed, and runs all tests. Arguments after `--` are passed to Jest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { handOver, prepare, root } from './bootstrap.mjs';

const node = await prepare();
// Generates the files that git does not contain, as `npm run generate` does.
for (const command of ['tools/local/src/commands/prisma-generate.ts', 'tools/codegen/src/main.ts --documents']) {
  const generated = spawnSync(node, ['--no-warnings', ...command.split(' ')], { cwd: root, stdio: 'inherit' });
  if (generated.status !== 0) process.exit(generated.status ?? 1);
}

const jest = join(root, 'node_modules/jest/bin/jest.js');
const reporters = ['default', join(root, 'libs/testing/src/jest/tally-reporter.mjs')].map(
  (name) => `--reporters=${name}`,
);
handOver(node, ['--no-warnings', '--experimental-vm-modules', jest, ...process.argv.slice(2), ...reporters]);
