/**
 * `npm run story`: a delivered order and three orders that fail or are cancelled, run against a running chain.
 * GATEWAY_URL names the chain. Without it: the one at http://localhost:4000, or a temporary one.
 * Exits with 0 if every scenario succeeded.
 */
import { findChain } from './chain.ts';
import { runScenarios } from './run-scenarios.ts';

const print = (line: string): void => console.log(line);

try {
  const chain = await findChain(process.env['GATEWAY_URL'], print);
  try {
    const results = await runScenarios(chain.url, print);
    const failed = results.filter(({ failure }) => failure !== undefined);
    print('');
    if (failed.length === 0) print(`All ${results.length} scenarios succeeded.`);
    else
      print(`${failed.length} of ${results.length} scenarios failed: ${failed.map(({ title }) => title).join('; ')}.`);
    process.exitCode = failed.length === 0 ? 0 : 1;
  } finally {
    await chain.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
