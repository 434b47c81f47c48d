import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { servicesIn, workspaceRoot } from '@coffeemesh/codegen';

jest.setTimeout(120_000);

const nx = async (...args: string[]): Promise<string> => {
  const bin = join(workspaceRoot, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}`, NX_DAEMON: 'false', NODE_OPTIONS: '' };
  return (await promisify(execFile)(join(bin, 'nx'), args, { cwd: workspaceRoot, env })).stdout;
};

/** The projects that a change to these files affects, sorted. */
const affectedBy = async (...files: string[]): Promise<string[]> =>
  (JSON.parse(await nx('show', 'projects', '--affected', `--files=${files.join(',')}`, '--json')) as string[]).sort();

/** Who depends on whom, as Nx sees it: from imports and from project files. */
let dependencies: Record<string, { target: string }[]>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coffeemesh-graph-'));
  const file = join(folder, 'graph.json');
  await nx('graph', `--file=${file}`);
  ({ dependencies } = (
    JSON.parse(readFileSync(file, 'utf8')) as { graph: { dependencies: typeof dependencies } }
  ).graph);
  rmSync(folder, { recursive: true });
});

const dependentsOf = (name: string): string[] =>
  Object.keys(dependencies).filter((project) => dependencies[project]!.some(({ target }) => target === name));

/** Those who depend on it, directly or through others, and itself. */
const reach = (name: string, found = new Set<string>()): Set<string> => {
  if (!found.has(name)) {
    found.add(name);
    for (const dependent of dependentsOf(name)) reach(dependent, found);
  }
  return found;
};

test.each(['orders', 'payments', 'cafes'])(
  'a change to openapi/%s affects it, its client and its callers, and nothing else',
  async (service) => {
    const callers = dependentsOf(`${service}-client`);
    const want = new Set([`${service}-contract`, service, `${service}-client`, 'gateway', ...callers]);
    for (const caller of [...callers, 'gateway', service]) for (const each of reach(caller)) want.add(each);
    expect(await affectedBy(`openapi/${service}/oas.yaml`)).toEqual([...want].sort());
  },
);

test('of orders: who calls it is affected, who does not is not', async () => {
  const affected = await affectedBy('openapi/orders/oas.yaml', 'openapi/orders/schemas/basket.yaml');
  expect(affected).toEqual(expect.arrayContaining(['gateway', 'orders', 'orders-client', 'orders-contract']));
  const others = [
    'cafes',
    'delivery',
    'identity',
    'inventory',
    'kitchen',
    'payments',
    'products',
    'kernel',
    'service-kit',
  ];
  expect(
    affected.filter((name) => others.includes(name) || (name.endsWith('-client') && name !== 'orders-client')),
  ).toEqual([]);
});

test.each([
  ['inventory', ['products']],
  ['kitchen', ['orders']],
  ['orders', ['delivery']],
])('a change to openapi/%s/events.yaml affects its consumers and messaging', async (service, consumers) => {
  const affected = await affectedBy(`openapi/${service}/events.yaml`);
  expect(affected).toEqual(expect.arrayContaining([`${service}-contract`, service, ...consumers, 'messaging']));
});

test('of the shared parts: every service is', async () => {
  expect(await affectedBy('openapi/shared/schemas.yaml')).toEqual(expect.arrayContaining(servicesIn(workspaceRoot)));
});
