import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rabbitmqProgram } from '@coffeemesh/local';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** What the command prints; all of it in the error, when it ends badly. */
const chaos = async (...options: string[]): Promise<string> => {
  const command = ['--no-warnings', main, ...options];
  return promisify(execFile)(process.execPath, command).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => Promise.reject(new Error(`${stdout}\n${stderr}`)),
  );
};

/** `npm run chaos` in short: half of all that can die does, under a few dozen customers. A failure tells the seed. */
describe('a chain under fire loses nothing', () => {
  const underFire = async (transport: string): Promise<void> => {
    const printed = await chaos('--orders', '70', '--kills', '10', '--transport', transport);
    expect(printed).toContain('All is as it was told.');
    expect(printed).toContain(': 10 kills (');
  };

  test('over Postgres', () => underFire('postgres'), 600_000);

  // Left out where the program is not installed; the run's last line says so.
  (rabbitmqProgram() === undefined ? test.skip : test)('over RabbitMQ', () => underFire('rabbitmq'), 600_000);
});

test('a wrong option is told, with what there is', async () => {
  await expect(chaos('--orders', 'many')).rejects.toThrow(/--orders takes a whole number[^]*--kills <number>/);
});
