/**
 * `npm run story`: an order from the menu to the door, and three that come to nothing, told against a running chain.
 * GATEWAY_URL names the chain; without it, the one at http://localhost:4000, or one that is started for the purpose.
 * Ends with 0 when everything went as it should.
 */
import { findChain } from './chain.ts';
import { tellStories } from './tell-stories.ts';

const print = (line: string): void => console.log(line);

try {
  const chain = await findChain(process.env['GATEWAY_URL'], print);
  try {
    const told = await tellStories(chain.url, print);
    const broken = told.filter(({ fault }) => fault !== undefined);
    print('');
    if (broken.length === 0) print(`All ${told.length} stories ended as they should.`);
    else
      print(`${broken.length} of ${told.length} stories went wrong: ${broken.map(({ title }) => title).join('; ')}.`);
    process.exitCode = broken.length === 0 ? 0 : 1;
  } finally {
    await chain.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
