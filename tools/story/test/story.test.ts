import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startOwnChain, type ScenarioChain } from '../src/chain.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Runs over real processes: Postgres, every service and the gateway, as in `npm start`. */
describe('npm run story', () => {
  let chain: ScenarioChain;
  beforeAll(async () => {
    chain = await startOwnChain(() => undefined);
  }, 120_000);
  afterAll(() => chain?.stop(), 60_000);

  test('succeeds in every scenario', async () => {
    const env = { ...process.env, GATEWAY_URL: chain.url };
    const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', main], { env }).catch(
      // The output says which expectation failed.
      (error: { stdout: string; stderr: string }) => Promise.reject(new Error(`${error.stdout}\n${error.stderr}`)),
    );
    expect(stdout).toContain('All 4 scenarios succeeded.');
    const [first = ''] = stdout.split('A card is declined');
    const steps = ['created', 'paid', 'progress', 'ready', 'dispatched', 'delivered'];
    const lastWords = first.split('\n').map((line) => line.trim().split(/\s+/).at(-1) ?? '');
    expect(lastWords.filter((word) => steps.includes(word))).toEqual(steps);
  }, 120_000);
});
