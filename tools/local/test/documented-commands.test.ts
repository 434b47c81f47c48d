import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { workspaceRoot } from '@coffeemesh/local-servers';

/** The checks that run the documented commands, by the beginning of the command. This test runs all other commands. */
const runBy: Readonly<Record<string, string>> = {
  'npm ci': '.ci/run',
  'npm install': 'tools/local/test/lock-file.test.ts',
  'npm test': '.ci/run',
  'npm run check': '.ci/run',
  'npm run typecheck': 'package.json',
  'npm run codegen-check': 'package.json',
  'npm run generate': 'package.json',
  'npm run prisma-generate': 'package.json',
  'node apps/orders': 'tools/local/test/older-node.test.ts',
  'npm exec -- node apps/orders': 'tools/local/test/older-node.test.ts',
  'npm start': 'tools/local/test/start.test.ts',
  'npm run story': 'tools/story/test/chain.test.ts',
  'npm run chaos': 'tools/chaos/test/chaos.test.ts',
  'npm run codegen': 'tools/generators/test/six-steps.test.ts',
  'npm run jest': 'tools/generators/test/six-steps.test.ts',
  'npm pack': 'tools/codegen/test/client/packed-clients.test.ts',
  'npx nx g operation': 'tools/generators/test/six-steps.test.ts',
  'npx tsc': 'tools/generators/test/six-steps.test.ts',
  'npx redocly': 'tools/generators/test/six-steps.test.ts',
  'npx nx g service': 'tools/generators/test/service.test.ts',
  'npm run mutation': 'tools/mutation/test/mutation.test.ts',
  'npm run migration': 'libs/local-servers/test/migrations.test.ts',
  'npm run migrate': 'libs/local-servers/test/migrations.test.ts',
  'npm run schema-drift': 'package.json',
};

const documents = globSync('{*.md,docs/**/*.md,{apps,tools}/*/README.md,libs/*/README.md}', { cwd: workspaceRoot });

/** The commands in inline code and in shell blocks: lines that begin with npm, npx or node. */
const commandsIn = (text: string): string[] => {
  const inline = [...text.matchAll(/`((?:npm|npx|node) [^`\n]+)`/g)].map(([, command = '']) => command);
  const blocks = [...text.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
  const lines = blocks.map((line) => line.replace(/ +#.*/, '').trim());
  return [...inline, ...lines.filter((line) => /^(npm|npx|node) /.test(line))];
};

const commands = [
  ...new Set(documents.flatMap((path) => commandsIn(readFileSync(join(workspaceRoot, path), 'utf8')))),
].toSorted();
const runner = (command: string): string | undefined =>
  Object.entries(runBy).find(([start]) => command === start || command.startsWith(`${start} `))?.[1];

test('the documents show commands', () => {
  expect(commands.length).toBeGreaterThan(15);
});

test.each(commands.filter((command) => command.startsWith('npm run ')))('%s is a script', (command) => {
  const { scripts } = JSON.parse(readFileSync(join(workspaceRoot, 'package.json'), 'utf8')) as { scripts: object };
  expect(Object.keys(scripts)).toContain(command.split(' ')[2]);
});

test.each(commands.filter((command) => runner(command) !== undefined))('%s is run by another check', (command) => {
  expect(existsSync(join(workspaceRoot, runner(command) ?? ''))).toBe(true);
});

/** The other commands, with arguments that make them finish in seconds. */
const shortForms: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'npm run bench': [
    ['apps/orders/test/bench/order-writes.ts', '0.2', '4'],
    ['tools/bench/src/gateway-overhead.ts', '0.2', '4'],
    ['tools/bench/src/commit-to-effect.ts', '5'],
  ],
  // These are parts of `npm run bench`.
  'node tools/bench/src/gateway-overhead.ts': [],
  'node tools/bench/src/commit-to-effect.ts': [],
  'npx nx run orders:codegen': [['tools/codegen/src/main.ts', 'orders']],
};

test.each(commands.filter((command) => runner(command) === undefined))('%s runs', async (command) => {
  const forms = shortForms[command];
  if (forms === undefined) throw new Error('No check runs this command: add it to `runBy` or to `shortForms`.');
  for (const form of forms)
    await promisify(execFile)(process.execPath, ['--no-warnings', ...form], {
      cwd: workspaceRoot,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
});
