import { publishedModule, topologyModule } from '../../src/emit/events.ts';
import { operationEntry } from '../../src/emit/operations.ts';
import { schemasModule } from '../../src/emit/schemas.ts';
import type { ContractOperation } from '../../src/openapi/contract.ts';
import { noParameters } from '../../src/openapi/parameters.ts';
import type { NamedSchema } from '../../src/schema-table.ts';
import { formatted } from '../given.ts';

/** `Order: Item Money` is Order, an object of references to Item and Money. */
const schemas = (...lines: string[]): NamedSchema[] =>
  lines.map((line) => {
    const [name = '', uses = ''] = line.split(':');
    const names = uses.split(' ').filter(Boolean);
    const code = (reference: (used: string) => string) => `All(${names.map(reference).join(', ')})`;
    return { name, description: undefined, uses: new Set(names), code };
  });

describe('the schemas', () => {
  const cases = [
    {
      name: 'come after those that they use, otherwise sorted by name',
      given: schemas('Order: Item', 'Cup', 'Item'),
      want: `
        export const Cup = All(); export type Cup = Static<typeof Cup>;
        export const Item = All(); export type Item = Static<typeof Item>;
        export const Order = All(Item); export type Order = Static<typeof Order>;`,
    },
    {
      name: 'in a cycle are defined together',
      given: schemas('Leaf', 'Tree: Leaf Trees', 'Trees: Tree'),
      want: `
        export const Leaf = All(); export type Leaf = Static<typeof Leaf>;
        const treeAndTrees = { Tree: All(Leaf, Type.Ref('Trees')), Trees: All(Type.Ref('Tree')) };
        export const Tree = Type.Cyclic(treeAndTrees, 'Tree'); export type Tree = Static<typeof Tree>;
        export const Trees = Type.Cyclic(treeAndTrees, 'Trees'); export type Trees = Static<typeof Trees>;`,
    },
    {
      name: 'in a large cycle are named after the first',
      given: schemas('A: B', 'B: C', 'C: D', 'D: A'),
      want: `
        const aAndOthers = {
          A: All(Type.Ref('B')), B: All(Type.Ref('C')), C: All(Type.Ref('D')), D: All(Type.Ref('A')),
        };
        ${['A', 'B', 'C', 'D'].map((name) => `export const ${name} = Type.Cyclic(aAndOthers, '${name}'); export type ${name} = Static<typeof ${name}>;`).join('\n        ')}`,
    },
  ];
  test.each(cases)('$name', async ({ given, want }) => {
    const lines = async (code: string) => (await formatted(code)).split('\n').filter((line) => line !== '');
    expect(await lines(schemasModule(given))).toEqual(
      await lines(`import Type, { type Static } from 'typebox';${want}`),
    );
  });
});

describe('an operation of the table', () => {
  const operation: ContractOperation = {
    id: 'cancelOrder',
    method: 'POST',
    path: '/orders/{orderId}/cancel',
    at: { file: 'oas.yaml', line: 1 },
    tag: 'Orders',
    summary: 'Cancel an order',
    description: undefined,
    deprecated: false,
    deprecation: undefined,
    parameters: { ...noParameters, params: 'CancelOrderParams', idempotent: true },
    body: { optional: true, content: [{ mediaType: 'application/json', schema: 'Reason' }] },
    responses: [
      { status: 200, content: { mediaType: 'application/json', schema: 'Order' }, headers: [] },
      { status: 204, content: undefined, headers: [] },
    ],
    access: ['orders:write'],
  };
  const start = "id: 'cancelOrder', method: 'POST', path: '/orders/{orderId}/cancel', tag: 'Orders'";
  const cases = [
    {
      name: 'with everything',
      given: operation,
      want: `{ ${start}, params: CancelOrderParams, body: { 'application/json': Reason }, bodyOptional: true,
        responses: { 200: { mediaType: 'application/json', body: Order }, 204: {} },
        access: ['orders:write'], idempotent: true, conditional: false }`,
    },
    {
      name: 'public, without input',
      given: {
        ...operation,
        parameters: { ...noParameters, query: 'Q', conditional: true },
        body: undefined,
        access: 'public' as const,
      },
      want: `{ ${start}, query: Q, responses: { 200: { mediaType: 'application/json', body: Order }, 204: {} },
        access: 'public', idempotent: false, conditional: true }`,
    },
  ];
  test.each(cases)('$name', async ({ given, want }) => {
    expect(await formatted(`x = ${operationEntry(given)}`)).toBe(await formatted(`x = ${want}`));
  });
});

describe('events', () => {
  const event = (type: string, subject = 'id') => ({ type, subject, data: 'Data', description: 'It happened.' });

  test('are built by functions named after them', async () => {
    const published = [event('orders.order-paid.v1'), event('orders.order-paid.v2', 'order-id')];
    expect(await formatted(publishedModule({ service: 'orders', published, consumed: [] }))).toBe(
      await formatted(`
import type { DomainEvent } from '@coffeemesh/kernel';
import { Data } from './schemas.ts';

/** It happened. */
export const orderPaid = (data: Data): DomainEvent<'orders.order-paid.v1', Data> => ({
  type: 'orders.order-paid.v1', subject: data.id, data });

/** It happened. */
export const orderPaidV2 = (data: Data): DomainEvent<'orders.order-paid.v2', Data> => ({
  type: 'orders.order-paid.v2', subject: data['order-id'], data });

/** The schema of each event's data, by type. */
export const published = { 'orders.order-paid.v1': Data, 'orders.order-paid.v2': Data } as const;
`),
    );
  });

  test('are listed with their consumers', async () => {
    const contract = (service: string, ...types: string[]) => ({
      service,
      published: [],
      consumed: types.map((type) => event(type)),
    });
    const module = topologyModule([
      contract('orders', 'b.x.v1'),
      contract('cafes', 'b.x.v1', 'a.x.v1'),
      contract('none'),
    ]);
    expect(await formatted(module)).toContain("'a.x.v1': ['cafes'],\n  'b.x.v1': ['cafes', 'orders'],\n");
  });
});
