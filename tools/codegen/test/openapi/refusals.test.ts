import { document } from '../../src/openapi/document.ts';
import { errorsOf, given } from '../given.ts';

/** Constructs that would be wrong at run time: each is refused with file, line and construct, all of them at once. */
const read = (yaml: string) => {
  const { root, context } = given(yaml);
  return document('tea', root, context);
};

const start = 'openapi: 3.1.0\nservers: [{ url: /v1 }]\npaths:\n';
const ok = 'responses: { "204": { description: Done. } }';
const id = (name: string) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`;
/** An operation of one line, from line 4 on. */
const at = (path: string, operation: string, method = 'post') =>
  `${start}  '${path}':\n    ${method}: { ${operation} }`;
const simple = (path: string, ...names: string[]) =>
  at(path, `operationId: make, parameters: [${names.map(id).join(', ')}], ${ok}`);
const named = (operationId: string) => at('/a', `operationId: ${operationId}, ${ok}`);
const body = (content: string) => at('/a', `operationId: make, ${ok}, requestBody: { content: {\n      ${content} } }`);
const form = (schema: string) => body(`application/x-www-form-urlencoded: { schema: ${schema} }`);
const answer = (responses: string) => at('/a', `operationId: make, responses: { ${responses} }`);
const json = (schema: string) => body(`application/json: { schema: ${schema} }`);

const reserved = (name: string) =>
  `oas.yaml:5: operationId ${name} is a reserved word of JavaScript, but names its handler`;

describe.each<[string, Readonly<Record<string, [string, string[]]>>]>([
  [
    'paths',
    {
      'without a slash': [simple('a'), ['oas.yaml:4: the path a does not begin with /']],
      'with a lone brace': [
        simple('/a}'),
        ['oas.yaml:4: unknown construct: braces in the path /a} that are no parameter'],
      ],
      'with empty braces': [
        simple('/a{}'),
        ['oas.yaml:4: unknown construct: braces in the path /a{} that are no parameter'],
      ],
      'with a query': [simple('/a?b'), ['oas.yaml:4: unknown construct: a query or fragment in the path /a?b']],
      'with an escape': [
        simple('/a%20'),
        ['oas.yaml:4: unknown construct: an encoded character or a space in the path /a%20'],
      ],
      'with adjacent parameters': [
        simple('/{a}{b}', 'a', 'b'),
        ['oas.yaml:4: unknown construct: parameters without text between them in /{a}{b}'],
      ],
      'with a parameter twice': [
        simple('/{a}/{a}', 'a'),
        ['oas.yaml:4: path parameter a is in the path /{a}/{a} twice'],
      ],
      // OpenAPI 3.1, Paths Object: templated paths with the same hierarchy but different names must not exist.
      'of one shape': [
        `${simple('/a/{b}', 'b')}\n  '/a/{c}':\n    get: { operationId: getA, parameters: [${id('c')}], ${ok} }`,
        ['oas.yaml:7: GET /a/{c} is the same path as POST /a/{b} (oas.yaml:5)'],
      ],
      'of one mixed shape': [
        `${simple('/{b}:x', 'b')}\n  '/{c}:x':\n    post: { operationId: postA, parameters: [${id('c')}], ${ok} }`,
        ['oas.yaml:7: POST /{c}:x is the same request as POST /{b}:x (oas.yaml:5)'],
      ],
      'of the service itself': [
        `openapi: 3.1.0\npaths:\n  /metrics:\n    get: { operationId: getA, ${ok} }`,
        ['oas.yaml:4: GET /metrics is a path that every service has itself'],
      ],
    },
  ],
  [
    'operations',
    {
      'named delete': [named('delete'), [reserved('delete')]],
      'named default': [named('default'), [reserved('default')]],
      'named await': [named('await'), [reserved('await')]],
      'named constructor': [
        named('constructor'),
        ['oas.yaml:5: operationId constructor has another meaning in generated code'],
      ],
      'named then': [named('then'), ['oas.yaml:5: operationId then has another meaning in generated code']],
      'without a name': [at('/a', `${ok}`), ['oas.yaml:5: operationId is missing']],
      // RFC 9110, 9.3.1: content in a GET request has no generally defined semantics.
      'with a body of a GET': [
        at('/a', `operationId: getA, ${ok}, requestBody: { content: {} }`, 'get'),
        ['oas.yaml:5: unknown construct: a body of a GET'],
      ],
      'with a sunset that is no date': [
        at('/a', `operationId: make, deprecated: true, x-sunset: soon, ${ok}`),
        ['oas.yaml:5: x-sunset soon is neither a date nor an instant of RFC 3339'],
      ],
      // RFC 9745, 4: the sunset must not be earlier than the deprecation.
      'with a sunset before their deprecation': [
        at(
          '/a',
          `operationId: make, deprecated: true, x-deprecated-since: '2027-01-02', x-sunset: '2027-01-01', ${ok}`,
        ),
        ['oas.yaml:5: x-sunset is before x-deprecated-since'],
      ],
      'with a sunset alone': [
        at('/a', `operationId: make, x-sunset: '2027-01-01', ${ok}`),
        ['oas.yaml:5: x-sunset of an operation that is not deprecated'],
      ],
      'with a parameter twice': [simple('/{a}', 'a', 'a'), ['oas.yaml:5: parameter a in path is declared twice']],
      'with If-None-Match as a number': [
        at(
          '/a',
          `operationId: make, parameters: [{ name: If-None-Match, in: header, schema: { type: integer } }], ${ok}`,
        ),
        ['oas.yaml:5: unknown construct: if-none-match that is not a string'],
      ],
    },
  ],
  [
    'forms',
    {
      'of a list': [form('{ type: array }'), ['oas.yaml:6: unknown construct: a form of type array']],
      'with an object': [
        form('{ type: object, properties: { a: { type: object } } }'),
        ['oas.yaml:6: unknown construct: a of a form is an object'],
      ],
      'with a list of lists': [
        form('{ allOf: [{ type: object, properties: { a: { type: array, items: { type: array } } } }] }'),
        ['oas.yaml:6: unknown construct: a of a form is a list of objects or lists'],
      ],
    },
  ],
  [
    'responses',
    {
      'that are streams': [
        answer(`'200': { content: { text/event-stream: { schema: { type: string } } } }`),
        ['oas.yaml:5: unknown construct: text/event-stream, which is a stream'],
      ],
      'of text that is no string': [
        answer(`'200': { content: { text/plain: { schema: { type: integer } } } }`),
        ['oas.yaml:5: unknown construct: text/plain whose schema is not of type string'],
      ],
      // RFC 9110, 15.3.5: a 204 response is terminated by the end of the header section.
      'without content that have some': [
        answer(`'204': { content: { application/json: { schema: {} } } }`),
        ['oas.yaml:5: a response 204 has no content'],
      ],
      'that are not final': [
        answer(`'204': {}, '100': {}`),
        ['oas.yaml:5: unknown response 100: every possible status is written out'],
      ],
    },
  ],
  [
    'schemas',
    {
      'of both directions': [
        json('{ type: string, readOnly: true, writeOnly: true }'),
        ['oas.yaml:6: a schema cannot be readOnly and writeOnly'],
      ],
      'with an integer that JavaScript does not hold': [
        json('{ enum: [9007199254740993] }'),
        ['oas.yaml:6: enum has an integer beyond 2^53, which JavaScript does not hold exactly'],
      ],
      'with a name of generated code': [
        `${json("{ $ref: '#/components/schemas/Handler' }")}\ncomponents: { schemas: { Handler: { type: object } } }`,
        ['oas.yaml:7: a schema cannot be named Handler: generated code uses the name'],
      ],
    },
  ],
  [
    'faults that hid others',
    {
      // Each line has one of its own.
      'all at once': [
        `openapi: 3.1.0
webhooks: {}
jsonSchemaDialect: x
paths:
  x-note: passed over
  x-null: null
  x-list: [1]
  /a:
    servers: []
    x-b: 1
    trace: {}
    parameters:
      - { name: p, in: query, schema: { type: text }, allowReserved: true, style: pipeDelimited }
    get:
      operationId: getA
      callbacks: {}
      servers: []
      responses:
        x-other: 1
        '200':
          summary: A
          headers:
            A: { schema: {}, content: {} }
            B: { allowReserved: true }
          content: { application/pdf: {} }
        default: {}
    put:
      operationId: class
      requestBody: { content: { application/xml: {}, application/json: { schema: { type: text }, encoding: {} } } }
      ${ok}`,
        [
          'oas.yaml:2: unknown OpenAPI Object field webhooks',
          'oas.yaml:3: unknown OpenAPI Object field jsonSchemaDialect',
          'oas.yaml:9: unknown Path Item Object field servers',
          'oas.yaml:11: unknown Path Item Object field trace',
          'oas.yaml:13: unknown Parameter Object field allowReserved',
          'oas.yaml:13: unknown parameter style pipeDelimited in query',
          'oas.yaml:13: unknown type text',
          'oas.yaml:16: unknown Operation Object field callbacks',
          'oas.yaml:17: unknown Operation Object field servers',
          'oas.yaml:21: unknown Response Object field summary',
          'oas.yaml:23: unknown Header Object field content',
          'oas.yaml:24: unknown Header Object field allowReserved',
          'oas.yaml:25: unknown content application/pdf',
          'oas.yaml:26: unknown response default: every possible status is written out',
          'oas.yaml:28: operationId class is a reserved word of JavaScript, but names its handler',
          'oas.yaml:29: unknown content application/xml',
          'oas.yaml:29: unknown Media Type Object field encoding',
          'oas.yaml:29: unknown type text',
        ],
      ],
    },
  ],
])('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (_name, [yaml, want]) => {
    expect(errorsOf(() => read(yaml)).sort()).toEqual([...want].sort());
  });
});
