import { lint, type Message } from './lint.ts';

/** Each layer of a service, and how a file `src/x/y.ts` of another layer imports from it. */
const targets = {
  'main.ts': 'main.ts',
  'app.ts': 'app.ts',
  'config.ts': 'config.ts',
  'deps.ts': 'deps.ts',
  handlers: 'handlers/create-order.ts',
  application: 'application/pay-order/pay-order.ts',
  domain: 'domain/order.ts',
  'events/published': 'events/published/order-events.ts',
  'events/consumed': 'events/consumed/index.ts',
  store: 'store/sql/find-order.ts',
  clients: 'clients/provider/charge.ts',
  'generated/api': 'generated/api/handlers.ts',
  'generated/events': 'generated/events/consumed.ts',
  'generated/handlers.ts': 'generated/handlers.ts',
  'generated/prisma': 'generated/prisma/client.ts',
};
type Layer = keyof typeof targets;

/** The table of docs/architecture.md a second time: what each layer may import of its own service. */
const allowed: Partial<Record<Layer, readonly Layer[]>> = {
  'main.ts': ['app.ts', 'application', 'config.ts', 'deps.ts', 'events/consumed'],
  'app.ts': ['deps.ts', 'events/consumed', 'generated/api', 'generated/handlers.ts'],
  'config.ts': ['domain'],
  'deps.ts': [
    'config.ts',
    'application',
    'domain',
    'events/published',
    'events/consumed',
    'store',
    'clients',
    'generated/events',
    'generated/prisma',
    'handlers',
  ],
  handlers: ['application', 'domain', 'events/published', 'generated/api'],
  application: ['domain', 'events/published'],
  domain: [],
  'events/published': ['domain', 'generated/events'],
  'events/consumed': ['application', 'domain', 'events/published', 'generated/events'],
  store: ['domain', 'generated/prisma'],
  clients: ['domain'],
};

/** Packages of every kind: which layer may import them. */
const packages: Record<string, readonly Layer[]> = {
  '@coffeemesh/kernel': [
    'app.ts',
    'deps.ts',
    'handlers',
    'application',
    'domain',
    'events/published',
    'events/consumed',
    'store',
    'clients',
  ],
  // Store and clients: for Redis.
  '@coffeemesh/service-kit': ['main.ts', 'app.ts', 'config.ts', 'deps.ts', 'handlers', 'store', 'clients'],
  '@coffeemesh/async': ['deps.ts', 'application', 'store', 'clients'],
  '@coffeemesh/postgres': ['deps.ts', 'store'],
  '@coffeemesh/messaging': ['deps.ts', 'store'],
  '@coffeemesh/http-client': ['deps.ts', 'clients'],
  '@coffeemesh/fault-injection': ['deps.ts', 'clients'],
  '@coffeemesh/inventory-client': ['deps.ts', 'clients'],
  '@coffeemesh/inventory-client/undici': ['deps.ts', 'clients'],
  '@prisma/client': ['deps.ts', 'store'],
  pg: ['deps.ts', 'store'],
  fastify: ['app.ts'],
  'node:fs': ['store', 'clients'],
  undici: [],
};

const layers = Object.keys(allowed) as Layer[];
const fileOf = (layer: Layer): string => (layer.endsWith('.ts') ? layer : `${layer}/new-file.ts`);
const importOf = (from: Layer, to: string): string => {
  const up = fileOf(from).split('/').length - 1;
  return `export * from '${up === 0 ? './' : '../'.repeat(up)}${to}';\n`;
};

const importRule = 'coffeemesh/allowed-imports';

/** Everything that a file of the layer could import, one import a line. */
const importsOf = (from: Layer) => [
  ...(Object.keys(targets) as Layer[])
    .filter((to) => to !== from)
    .map((to) => ({ to: to as string, code: importOf(from, targets[to]), isAllowed: allowed[from]!.includes(to) })),
  ...Object.entries(packages).map(([to, by]) => ({
    to: `the package ${to}`,
    code: `export * from '${to}';\n`,
    isAllowed: by.includes(from),
  })),
];

const unknownFolders = ['saga/conduct.ts', 'views/order-view.ts', 'events/on-x.ts', 'background/sweep.ts', 'pins.ts'];
const otherApp = ['apps/orders/src/handlers/new-file.ts', 'apps/orders/test/operations/new.test.ts'];
const ownApp = ['../../src/store/order-store.ts', '../../src/generated/prisma/client.ts', '../harness.ts', 'pg'];
/** Files outside of `apps/` that import an app. */
const outside = [
  { path: 'tools/bench/src/new-file.ts', from: '../../../apps/orders/src/store/order-store.ts' },
  { path: 'tools/codegen/test/new.test.ts', from: '../../../apps/cafes/test/harness.ts' },
  { path: 'tools/local/new-file.mjs', from: '../../apps/gateway/src/main.ts' },
  { path: 'tools/chaos/src/new-file.ts', from: '@coffeemesh/orders/src/domain/order.ts' },
  { path: 'apps/payments/main.mjs', from: '../orders/src/main.ts' },
  { path: 'libs/testing/src/new-file.ts', from: '../../../apps/orders/src/app.ts' },
];
const snippets = {
  layers: layers.map((from) => ({
    path: `apps/orders/src/${fileOf(from)}`,
    code: importsOf(from)
      .map(({ code }) => code)
      .join(''),
  })),
  unknown: unknownFolders.map((path) => ({ path: `apps/orders/src/${path}`, code: 'export const x = 1;\n' })),
  otherApp: otherApp.map((path) => ({ path, code: "export * from '../../../payments/src/app.ts';\n" })),
  outside: outside.map(({ path, from }) => ({ path, code: `export * from '${from}';\n` })),
  notInside: [
    { path: 'apps/orders/main.mjs', code: "await import('./src/main.ts');\n" },
    {
      path: 'tools/bench/src/new-file.ts',
      code: "export * from '@coffeemesh/orders-client';\nexport * from '../../codegen/src/index.ts';\n",
    },
  ],
  ownApp: [
    {
      path: 'apps/orders/test/operations/new.test.ts',
      code: ownApp.map((name) => `export * from '${name}';\n`).join(''),
    },
  ],
  gateway: [
    { path: 'apps/gateway/src/proxy/new-file.ts', code: "export * from '../upstreams/upstream.ts';\n" },
    { path: 'apps/gateway/src/upstreams/new-file.ts', code: "export * from '../proxy/forward.ts';\n" },
    { path: 'apps/gateway/src/store/new-file.ts', code: 'export const x = 1;\n' },
  ],
};
const messages = lint(Object.values(snippets).flat());
const reports = Object.fromEntries(
  Object.entries(snippets).map(([name, list]) => [name, messages.splice(0, list.length)]),
) as Record<keyof typeof snippets, Message[][]>;

describe.each(layers.map((layer, i) => ({ layer, report: reports.layers[i]! })))('$layer', ({ layer, report }) => {
  test.each(importsOf(layer).map((each, i) => ({ ...each, line: i + 1 })))(
    '$to: allowed $isAllowed',
    ({ to, line, isAllowed }) => {
      const found = report.filter((each) => each.rule === importRule && each.line === line);
      expect(found.map(({ message }) => message)).toEqual(isAllowed ? [] : [`${layer} may not import ${to}.`]);
    },
  );
});

test.each(unknownFolders.map((path, i) => ({ path, report: reports.unknown[i]! })))(
  'no service has $path',
  ({ path, report }) => {
    const message = `apps/orders/src/${path} is in no layer of an app: docs/architecture.md has the folders.`;
    expect(report).toMatchObject([{ rule: importRule, message }]);
  },
);

test('neither sources nor tests of an app import another app', () => {
  for (const report of reports.otherApp)
    expect(report).toContainEqual({
      rule: importRule,
      message: 'An app may not import another app: services meet through libs/clients/* and events.',
      line: 1,
    });
});

test.each(outside.map((each, i) => ({ ...each, report: reports.outside[i]! })))(
  '$path may not import $from',
  ({ report }) => {
    expect(report).toContainEqual({
      rule: importRule,
      message: 'Only an app itself may import its files: start it as a process, and call it over HTTP.',
      line: 1,
    });
  },
);

test('an app may import its own files; a tool clients and other tools', () => {
  expect(reports.notInside.flat().filter(({ rule }) => rule === importRule)).toEqual([]);
});

test('a test may import everything of its own app', () => {
  expect(reports.ownApp[0]!.filter(({ rule }) => rule === importRule)).toEqual([]);
});

test('the gateway has a shape of its own', () => {
  expect(reports.gateway).toEqual([
    [],
    [expect.objectContaining({ rule: importRule, message: 'upstreams may not import proxy.' })],
    [expect.objectContaining({ message: expect.stringContaining('is in no layer of an app') })],
  ]);
});
