import { response } from '../../src/openapi/response.ts';
import { errorsOf, given } from '../given.ts';

const read = (yaml: string, code = '200') => {
  const { root, context } = given(yaml, {
    'parts.yaml': `
Order: { type: object }
ETag: { required: true, schema: { type: string } }
NotFound: { description: Not there., content: { application/problem+json: { schema: { $ref: '#/Problem' } } } }
Problem: { type: object }`,
  });
  const understood = response(code, root, 'GetOrder200', context);
  context.errors.throwIfAny();
  return understood;
};

describe('a response', () => {
  const cases = [
    {
      name: 'with a body and headers',
      given: `
headers: { ETag: { $ref: 'parts.yaml#/ETag' }, Link: { schema: { type: string } } }
content: { application/json: { schema: { $ref: 'parts.yaml#/Order' } } }`,
      want: {
        status: 200,
        content: { mediaType: 'application/json', schema: 'Order' },
        headers: [
          { name: 'etag', required: true },
          { name: 'link', required: false },
        ],
      },
    },
    { name: 'without a body', given: 'description: Gone.', want: { status: 200, content: undefined, headers: [] } },
    {
      name: 'of text',
      given: 'content: { text/csv: { schema: { type: string } } }',
      want: { status: 200, content: { mediaType: 'text/csv', schema: 'GetOrder200' }, headers: [] },
    },
    {
      name: 'of another file',
      given: "$ref: 'parts.yaml#/NotFound'",
      want: { status: 200, content: { mediaType: 'application/problem+json', schema: 'Problem' }, headers: [] },
    },
  ];
  test.each(cases)('$name', ({ given, want }) => {
    expect(read(given)).toEqual(want);
  });
});

describe('refuses', () => {
  const cases = [
    {
      given: '{}',
      code: 'default',
      want: 'oas.yaml:1: unknown response default: every possible status is written out',
    },
    {
      given: '{}',
      code: '2XX',
      want: 'oas.yaml:1: unknown response 2XX: every possible status is written out',
    },
    { given: 'content:\n  application/pdf: { schema: {} }', want: 'oas.yaml:2: unknown content application/pdf' },
    {
      given: 'content:\n  application/json: { schema: {} }\n  text/csv: { schema: {} }',
      want: 'oas.yaml:1: unknown construct: a response of several media types',
    },
    { given: 'headers:\n  ETag:\n    content: {}', want: 'oas.yaml:3: unknown Header Object field content' },
  ];
  test.each(cases)('$want', ({ given, code, want }) => {
    expect(errorsOf(() => read(given, code))).toEqual([want]);
  });
});
