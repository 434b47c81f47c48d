import type { LogLevel } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { workspaceRoot } from '@coffeemesh/local-servers';
import { tallyOf, unnoticed } from './report.ts';
import { targetNamed } from './targets.ts';

const [name, ...files] = process.argv.slice(2);
const { mutated, tests } = targetNamed(workspaceRoot, name);

const results = await new Stryker({
  mutate: (files.length > 0 ? files : ['**/*.ts']).map((file) => `${mutated}/${file}`),
  plugins: [import.meta.resolve('./circus-runner.ts')],
  testRunner: 'circus',
  testRunnerNodeArgs: ['--no-warnings'],
  circus: tests,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Where Jest and the linters do not look.
  tempDirName: '.data/mutation',
  ignorePatterns: ['/*', '!/apps', '!/libs', '!/openapi', '!/package.json'],
  reporters: [],
  logLevel: 'error' as LogLevel,
}).runMutationTest();

const { mutants, killed, survived, notCovered, scorePercent } = tallyOf(results);
for (const line of unnoticed(results)) console.log(line);
console.log(`${name}: ${mutants} mutants, ${killed} killed, ${survived} survived, ${notCovered} not covered`);
console.log(`score ${scorePercent.toFixed(1)} %`);
