import { document } from '../../src/openapi/document.ts';
import { errorsOf, given } from '../given.ts';

const read = (yaml: string, files = {}) => {
  const { root, context } = given(yaml, files);
  return document('orders', root, context);
};

const ok = 'responses: { "204": { description: Done. } }';

describe('a document', () => {
  test('has the operations of all its files, with the parameters of their path', () => {
    const contract = read(
      `
openapi: 3.1.1
servers: [{ url: https://api.coffeemesh.example/v2/ }]
paths:
  /orders:
    get: { operationId: listOrders, tags: [Orders], ${ok} }
  /orders/{orderId}:
    $ref: 'paths/order.yaml'
`,
      {
        'paths/order.yaml': `
parameters:
  - { name: orderId, in: path, required: true, schema: { type: string } }
  - { name: lang, in: query, schema: { type: string } }
delete:
  operationId: deleteOrder
  summary: Delete an order
  deprecated: true
  parameters:
    - { name: lang, in: query, required: true, schema: { type: string } }
    - { name: If-Match, in: header, required: true, schema: { type: string } }
  ${ok}`,
      },
    );
    expect(contract).toMatchObject({
      service: 'orders',
      prefix: '/v2',
      operations: [
        {
          id: 'listOrders',
          method: 'GET',
          path: '/orders',
          tag: 'Orders',
          access: 'public',
          parameters: { query: undefined },
        },
        {
          id: 'deleteOrder',
          method: 'DELETE',
          path: '/orders/{orderId}',
          deprecated: true,
          parameters: {
            params: 'DeleteOrderParams',
            query: 'DeleteOrderQuery',
            headers: undefined,
            queryRequired: true,
            conditional: true,
            idempotent: false,
          },
        },
      ],
    });
  });
});

describe('all errors of a document are reported at once', () => {
  const start = 'openapi: 3.1.0\npaths:\n';
  const cases = [
    {
      name: 'an older version',
      given: 'openapi: 3.0.3\npaths: {}',
      want: ['oas.yaml:1: unknown OpenAPI version 3.0.3; 3.1 is known'],
    },
    {
      name: 'webhooks',
      given: `${start}  {}\nwebhooks: {}`,
      want: ['oas.yaml:4: unknown OpenAPI Object field webhooks'],
    },
    {
      name: 'errors of two operations and a schema',
      given: `${start}  /a:
    get: { operationId: getA, callbacks: {}, ${ok} }
    post:
      operationId: postA
      requestBody: { content: { application/json: { schema: { type: decimal } } } }
      ${ok}
  /b:
    head: {}`,
      want: [
        'oas.yaml:4: unknown Operation Object field callbacks',
        'oas.yaml:7: unknown type decimal',
        'oas.yaml:10: unknown Path Item Object field head',
      ],
    },
    {
      name: 'several errors within a schema, and in what it refers to',
      given: `${start}  /a:
    post:
      operationId: postA
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Cup' }, encoding: {} } } }
      ${ok}
components:
  schemas:
    Cup:
      type: object
      nullable: true
      properties:
        size: { type: integer, nullable: true, format: unix-time }
        milk:
          anyOf:
            - { type: string, nullable: true }
            - { $ref: '#/components/schemas/Milk' }
        shots: { type: array, items: { type: decimal } }
    Milk: { type: text }`,
      want: [
        'oas.yaml:6: unknown Media Type Object field encoding',
        "oas.yaml:12: unknown JSON Schema keyword nullable (of OpenAPI 3.0; write type: [string, 'null'])",
        "oas.yaml:14: unknown JSON Schema keyword nullable (of OpenAPI 3.0; write type: [string, 'null'])",
        'oas.yaml:14: unknown format unix-time of a number',
        "oas.yaml:17: unknown JSON Schema keyword nullable (of OpenAPI 3.0; write type: [string, 'null'])",
        'oas.yaml:20: unknown type text',
        'oas.yaml:19: unknown type decimal',
      ],
    },
    {
      name: 'errors of a document in one long line, each with its column',
      given: JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'A document of a machine' },
        paths: Object.fromEntries(
          ['/first', '/second'].map((path) => [
            path,
            { get: { operationId: `get${path.length}`, callbacks: {}, responses: { 204: { description: 'Done.' } } } },
          ]),
        ),
      }),
      want: [
        'oas.yaml:1: unknown Operation Object field callbacks',
        'oas.yaml:1:210: unknown Operation Object field callbacks',
      ],
    },
    {
      name: 'an operationId that is used twice',
      given: `${start}  /a:\n    get: { operationId: getA, ${ok} }\n    put: { operationId: getA, ${ok} }`,
      want: ['oas.yaml:5: operationId getA is used twice'],
    },
    {
      name: 'an operationId that cannot be a file name',
      given: `${start}  /a:\n    get: { operationId: get-a, ${ok} }`,
      want: ['oas.yaml:4: operationId get-a is not lowerCamelCase'],
    },
    {
      name: 'a path parameter that is not declared',
      given: `${start}  /a/{id}:\n    get: { operationId: getA, ${ok} }`,
      want: ['oas.yaml:4: path parameter id is not declared'],
    },
    {
      name: 'an operation without a successful response',
      given: `${start}  /a:\n    get: { operationId: getA, responses: { '404': {} } }`,
      want: ['oas.yaml:4: no response below 400'],
    },
    {
      name: 'an idempotency key that is not required',
      given: `${start}  /a:\n    get:\n      operationId: getA\n      parameters:\n        - { name: Idempotency-Key, in: header, schema: {} }\n      ${ok}`,
      want: ['oas.yaml:7: unknown construct: idempotency-key that is not required'],
    },
    {
      name: 'two schemas of one name',
      given: `${start}  /a:
    get:
      operationId: getA
      responses:
        '200': { content: { application/json: { schema: { $ref: 'x.yaml#/Order' } } } }
        '201': { content: { application/json: { schema: { $ref: 'y.yaml#/Order' } } } }`,
      want: ['y.yaml:1: two schemas would be named Order; the other is at x.yaml:1'],
    },
    {
      name: 'a schema of a name that generated code has',
      given: `${start}  /a:\n    get:\n      operationId: getA\n      responses:\n        '200': { content: { application/json: { schema: { $ref: 'x.yaml#/Type' } } } }`,
      want: ['x.yaml:2: a schema cannot be named Type: generated code uses the name'],
    },
  ];
  const files = { 'x.yaml': 'Order: { type: object }\nType: {}', 'y.yaml': 'Order: { type: string }' };
  test.each(cases)('$name', ({ given, want }) => {
    expect(errorsOf(() => read(given, files))).toEqual(want);
  });
});
