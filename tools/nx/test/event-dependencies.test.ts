import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readEvents, servicesIn, workspaceRoot } from '@coffeemesh/codegen';
import { consumedContracts } from '../event-dependencies.mjs';
import { createNodesV2 } from '../targets.mjs';

const root = mkdtempSync(join(tmpdir(), 'coffeemesh-events-'));
afterAll(() => rmSync(root, { recursive: true }));

const files = {
  'openapi/shared/schemas.yaml': '{}',
  'openapi/cafes/oas.yaml': '{}',
  'openapi/cafes/project.json': '{}',
  'openapi/cafes/schemas/cafe.yaml': "Cafe: { $ref: 'hours.yaml#/Hours' }",
  'openapi/cafes/schemas/hours.yaml': "Hours: { $ref: '../../shared/schemas.yaml#/Id' }",
  'openapi/cafes/events.yaml': "payload: { $ref: 'schemas/cafe.yaml#/Cafe' }",
  'openapi/products/events.yaml': "channel: { $ref: '../cafes/events.yaml#/channels/cafeCreated' }",
  'openapi/orders/events.yaml': 'channel:\n  $ref: ../products/events.yaml#/channels/menuChanged\n',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('the contracts that a service consumes', () => {
  test('are the events of other services and their schemas, but no shared file', () => {
    expect(consumedContracts(root, 'products')).toEqual([
      'openapi/cafes/events.yaml',
      'openapi/cafes/schemas/cafe.yaml',
      'openapi/cafes/schemas/hours.yaml',
    ]);
  });

  test('are not those that the publisher consumes', () => {
    expect(consumedContracts(root, 'orders')).toEqual(['openapi/products/events.yaml']);
  });

  test('are empty for a service that only publishes, or has no events', () => {
    expect(consumedContracts(root, 'cafes')).toEqual([]);
    expect(consumedContracts(root, 'analytics')).toEqual([]);
  });
});

test.each(servicesIn(workspaceRoot))('the publishers of %s are those of its contract', (service) => {
  const { consumed } = readEvents(workspaceRoot, service).contract;
  const publishers = [...new Set(consumed.map(({ type }) => `openapi/${type.split('.')[0]}/events.yaml`))].sort();
  const found = consumedContracts(workspaceRoot, service).filter((path) => path.endsWith('/events.yaml'));
  expect(found).toEqual(publishers);
});

const projectOf = (folder: string, workspace: string) => {
  const [, create] = createNodesV2;
  const [[, { projects }] = ['', { projects: {} }]] = create([`${folder}/project.json`], undefined, {
    workspaceRoot: workspace,
  });
  return projects[folder]!;
};

describe('the project of', () => {
  test('a consumer has the files of its publishers as inputs', () => {
    const { inputs } = projectOf('apps/products', workspaceRoot).targets['codegen-check']!;
    expect(inputs).toEqual(
      expect.arrayContaining(consumedContracts(workspaceRoot, 'products').map((path) => `{workspaceRoot}/${path}`)),
    );
    expect(inputs).toContain('{workspaceRoot}/openapi/inventory/events.yaml');
  });

  test('messaging has the events of every service as input', () => {
    expect(projectOf('libs/messaging', root).targets['codegen-check']!.inputs).toEqual([
      '{workspaceRoot}/openapi/*/events.yaml',
    ]);
  });

  test('the gateway depends on every contract that has a project', () => {
    expect(projectOf('apps/gateway', root).implicitDependencies).toEqual(['cafes-contract']);
    const all = servicesIn(workspaceRoot).map((service) => `${service}-contract`);
    expect(projectOf('apps/gateway', workspaceRoot).implicitDependencies).toEqual(all);
  });
});
