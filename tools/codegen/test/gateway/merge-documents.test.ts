import type { DocumentValue, DocumentObject } from '../../src/gateway/document-parts.ts';
import { mergeDocuments } from '../../src/gateway/merge-documents.ts';

const info = { title: 'All', version: '1.0.0' };
const ref = (name: string, section = 'schemas') => ({ $ref: `#/components/${section}/${name}` });
const returns = (name: string): DocumentObject => ({
  responses: { 200: { content: { 'application/json': { schema: ref(name) } } } },
});
const document = (over: DocumentObject): DocumentObject => ({ servers: [{ url: '/v1' }], ...over });
const merge = (documents: Record<string, DocumentObject>) =>
  mergeDocuments(
    info,
    Object.entries(documents).map(([service, own]) => ({ service, document: document(own) })),
  );

test('merges paths, tags and components', () => {
  const tag = (name: string) => ({ name, description: `About ${name}.` });
  expect(
    merge({
      orders: {
        tags: [tag('Orders'), tag('People')],
        paths: { '/orders': { get: { operationId: 'listOrders', ...returns('Order') } } },
        components: { schemas: { Order: { type: 'object' } } },
      },
      kitchen: {
        tags: [tag('Kitchen'), { name: 'People', description: 'Other words.' }],
        paths: { '/queue': { get: { operationId: 'getQueue', ...returns('Queue') } } },
        components: { schemas: { Queue: { type: 'array' } } },
      },
    }),
  ).toEqual({
    openapi: '3.1.0',
    info,
    servers: [{ url: '/v1', description: 'The gateway.' }],
    tags: [tag('Orders'), tag('People'), tag('Kitchen')],
    paths: {
      '/orders': { get: { operationId: 'listOrders', ...returns('Order') } },
      '/queue': { get: { operationId: 'getQueue', ...returns('Queue') } },
    },
    components: { schemas: { Order: { type: 'object' }, Queue: { type: 'array' } } },
  });
});

test('merges the methods of a path that two services have', () => {
  const merged = merge({
    cafes: { paths: { '/cafes/{cafeId}': { get: { operationId: 'getCafe' } } } },
    products: { paths: { '/cafes/{cafeId}': { put: { operationId: 'putMenu' } } } },
  });
  expect(merged['paths']).toEqual({
    '/cafes/{cafeId}': { get: { operationId: 'getCafe' }, put: { operationId: 'putMenu' } },
  });
});

test.each<{ given: string; orders: DocumentObject; payments: DocumentObject; want: DocumentValue }>([
  {
    given: 'the same component in both',
    orders: { Money: { type: 'object' } },
    payments: { Money: { type: 'object' } },
    want: { Money: { type: 'object' } },
  },
  {
    given: 'one name for two things',
    orders: { Item: { type: 'object' }, Basket: { items: ref('Item') } },
    payments: { Item: { type: 'string' }, Bill: { items: ref('Item') } },
    want: {
      Item: { type: 'object' },
      Basket: { items: ref('Item') },
      PaymentsItem: { type: 'string' },
      Bill: { items: ref('PaymentsItem') },
    },
  },
  {
    given: 'equal text that refers to two things',
    orders: { Item: { type: 'object' }, List: { items: ref('Item') }, Page: { data: ref('List') } },
    payments: { Item: { type: 'string' }, List: { items: ref('Item') }, Page: { data: ref('List') } },
    want: {
      Item: { type: 'object' },
      List: { items: ref('Item') },
      Page: { data: ref('List') },
      PaymentsItem: { type: 'string' },
      PaymentsList: { items: ref('PaymentsItem') },
      PaymentsPage: { data: ref('PaymentsList') },
    },
  },
  {
    given: 'a component that refers to itself',
    orders: { Tree: { type: 'object', properties: { left: ref('Tree') } } },
    payments: { Tree: { type: 'array', items: ref('Tree') } },
    want: {
      Tree: { type: 'object', properties: { left: ref('Tree') } },
      PaymentsTree: { type: 'array', items: ref('PaymentsTree') },
    },
  },
  {
    given: 'a discriminator of renamed ones',
    orders: { Card: { type: 'object' } },
    payments: {
      Card: { type: 'string' },
      Means: { oneOf: [ref('Card')], discriminator: { propertyName: 'kind', mapping: { card: ref('Card').$ref } } },
    },
    want: {
      Card: { type: 'object' },
      PaymentsCard: { type: 'string' },
      Means: {
        oneOf: [ref('PaymentsCard')],
        discriminator: { propertyName: 'kind', mapping: { card: ref('PaymentsCard').$ref } },
      },
    },
  },
])('components: $given', ({ orders, payments, want }) => {
  const merged = merge({
    orders: { components: { schemas: orders } },
    payments: { components: { schemas: payments } },
  });
  expect(merged['components']).toEqual({ schemas: want });
});

test('follows renamed components in paths', () => {
  const merged = merge({
    orders: { components: { schemas: { Item: { type: 'object' } } } },
    payments: {
      paths: { '/items': { get: { operationId: 'listItems', ...returns('Item') } } },
      components: { schemas: { Item: { type: 'string' } } },
    },
  });
  expect(merged['paths']).toEqual({ '/items': { get: { operationId: 'listItems', ...returns('PaymentsItem') } } });
});

test("moves a document's security to its operations", () => {
  const merged = merge({
    orders: {
      security: [{ accessToken: [] }],
      paths: {
        '/orders': { get: { operationId: 'listOrders' } },
        '/menu': { get: { operationId: 'getMenu', security: [] } },
      },
    },
  });
  expect(merged['paths']).toEqual({
    '/orders': { get: { operationId: 'listOrders', security: [{ accessToken: [] }] } },
    '/menu': { get: { operationId: 'getMenu', security: [] } },
  });
});

test.each<{ conflict: string; one: DocumentObject; two: DocumentObject }>([
  {
    conflict: 'GET /a belongs to another service',
    one: { paths: { '/a': { get: { operationId: 'getA' } } } },
    two: { paths: { '/a': { get: { operationId: 'getB' } } } },
  },
  {
    conflict: '/a/{id} is /a/{aId} of another service',
    one: { paths: { '/a/{aId}': { get: { operationId: 'getA' } } } },
    two: { paths: { '/a/{id}': { put: { operationId: 'putA' } } } },
  },
  {
    conflict: 'the operationId getA belongs to another service',
    one: { paths: { '/a': { get: { operationId: 'getA' } } } },
    two: { paths: { '/b': { get: { operationId: 'getA' } } } },
  },
  {
    conflict: 'the security scheme token differs',
    one: { components: { securitySchemes: { token: { type: 'http' } } } },
    two: { components: { securitySchemes: { token: { type: 'apiKey' } } } },
  },
  { conflict: 'its servers are not those of the others', one: {}, two: { servers: [{ url: '/v2' }] } },
])('refuses: $conflict', ({ conflict, one, two }) => {
  expect(() => merge({ one, two })).toThrow(`two: ${conflict}`);
});

test('does not change its input', () => {
  const own = document({ components: { schemas: { Item: { type: 'string' }, List: { items: ref('Item') } } } });
  const before = structuredClone(own);
  mergeDocuments(info, [
    { service: 'orders', document: document({ components: { schemas: { Item: { type: 'object' } } } }) },
    { service: 'payments', document: own },
  ]);
  expect(own).toEqual(before);
});
