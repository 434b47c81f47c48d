import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./fixtures/small-service.ts', import.meta.url));
const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

/** A process of the fixture, its log lines, and its exit code. */
const run = (env: Record<string, string>) => {
  const child = spawn(process.execPath, [script], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  running.push(child);
  const lines: string[] = [];
  const waiting: { text: string; found: (line: string) => void }[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const { text, found } of waiting) if (line.includes(text)) found(line);
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return {
    child,
    lines,
    /** The first line with this text, already logged or yet to come. */
    line: (text: string): Promise<string> =>
      new Promise((found) => {
        const seen = lines.find((line) => line.includes(text));
        if (seen === undefined) waiting.push({ text, found });
        else found(seen);
      }),
    ended: new Promise<{ code: number | null; errors: string }>((resolve) =>
      child.on('close', (code) => resolve({ code, errors })),
    ),
  };
};

const urlOf = async (service: ReturnType<typeof run>): Promise<string> => {
  const line = await service.line('Server listening at');
  return /http:\/\/[\d.:]+/.exec(line)?.[0] ?? '';
};
const messages = (lines: readonly string[]): string[] => lines.map((line) => (JSON.parse(line) as { msg: string }).msg);

test('on SIGTERM a service completes the requests in flight, then stops its tasks, then closes its pools', async () => {
  const service = run({ PORT: '0', WAIT_MS: '500' });
  const url = await urlOf(service);
  await service.line('consumer started');
  const response = fetch(`${url}/v1/wait`);
  await service.line('waiting');
  service.child.kill('SIGTERM');
  expect((await response).status).toBe(204);
  expect((await service.ended).code).toBe(0);
  const said = messages(service.lines);
  expect(said.filter((line) => /started|stopped|closed|completed/.test(line))).toEqual([
    'relay started',
    'consumer started',
    'request completed',
    'consumer stopped',
    'relay stopped',
    'pools closed',
    'stopped',
  ]);
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
});

test('a service without its settings names them, and exits with 1', async () => {
  const service = run({ PORT: 'none' });
  expect((await service.ended).code).toBe(1);
  expect(service.lines.join('\n')).toMatch(/small cannot start.*PORT.*WAIT_MS is not set/);
});

test('a service whose port is taken says so, and exits with 1', async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const service = run({ PORT: String((holder.address() as AddressInfo).port), WAIT_MS: '0' });
  expect((await service.ended).code).toBe(1);
  expect(service.lines.join('\n')).toContain('EADDRINUSE');
  holder.close();
});

test('the response to invalid HTTP is a problem too', async () => {
  const service = run({ PORT: '0', WAIT_MS: '0' });
  const { hostname, port } = new URL(await urlOf(service));
  const { connect } = await import('node:net');
  const text = await new Promise<string>((resolve) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write('nonsense\r\n\r\n'));
    socket.on('data', (chunk: Buffer) => (received += chunk.toString())).on('close', () => resolve(received));
  });
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
  expect(text).toContain('application/problem+json');
  expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '')).toMatchObject({ type: '/problems/invalid-request', status: 400 });
});

const probe = fileURLToPath(new URL('../src/lifecycle/is-ready.mjs', import.meta.url));
const probed = (port: string): Promise<number | null> =>
  new Promise((resolve) => spawn(process.execPath, [probe], { env: { PORT: port } }).on('close', resolve));

test('the health check of a container exits with 0 if the service is ready', async () => {
  const service = run({ PORT: '0', WAIT_MS: '0' });
  const { port } = new URL(await urlOf(service));
  expect(await probed(port)).toBe(0);
  service.child.kill('SIGTERM');
  await service.ended;
  expect(await probed(port)).toBe(1);
});
