import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rabbitmqProgram } from '@coffeemesh/local-servers';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The output of the command; on failure the error contains all of it. */
const chaos = async (...options: string[]): Promise<string> => {
  const command = ['--no-warnings', main, ...options];
  return promisify(execFile)(process.execPath, command).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => Promise.reject(new Error(`${stdout}\n${stderr}`)),
  );
};

/** `npm run chaos` in short: half of all targets are killed under a few dozen sessions. A failure prints the seed. */
describe('a chain under load whose processes are killed loses nothing', () => {
  const runAndExpectNoViolation = async (transport: string): Promise<void> => {
    const printed = await chaos('--orders', '70', '--kills', '10', '--transport', transport);
    expect(printed).toContain('All invariants hold.');
    expect(printed).toContain(': 10 kills (');
  };

  test('over Postgres', () => runAndExpectNoViolation('postgres'), 600_000);

  // Skipped if RabbitMQ is not installed; the last line of the run reports it.
  (rabbitmqProgram() === undefined ? test.skip : test)(
    'over RabbitMQ',
    () => runAndExpectNoViolation('rabbitmq'),
    600_000,
  );
});

test('an invalid option is rejected with the list of options', async () => {
  await expect(chaos('--orders', 'many')).rejects.toThrow(/--orders takes a whole number[^]*--kills <number>/);
});
