import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startOwnChain, type StoryChain } from '../src/chain.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** `npm run story` over real processes: Postgres, every service and the gateway, each as in `npm start`. */
describe('the stories', () => {
  let chain: StoryChain;
  beforeAll(async () => {
    chain = await startOwnChain(() => undefined);
  }, 120_000);
  afterAll(() => chain?.stop(), 60_000);

  test('end as they should', async () => {
    const env = { ...process.env, GATEWAY_URL: chain.url };
    const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', main], { env }).catch(
      // What it has told says what went wrong.
      (error: { stdout: string; stderr: string }) => Promise.reject(new Error(`${error.stdout}\n${error.stderr}`)),
    );
    expect(stdout).toContain('All 4 stories ended as they should.');
    const [first = ''] = stdout.split('A card is declined');
    const steps = ['created', 'paid', 'progress', 'ready', 'dispatched', 'delivered'];
    const told = first.split('\n').map((line) => line.trim().split(/\s+/).at(-1) ?? '');
    expect(told.filter((word) => steps.includes(word))).toEqual(steps);
  }, 120_000);
});
