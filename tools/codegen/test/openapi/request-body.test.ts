import { requestBody } from '../../src/openapi/request-body.ts';
import { errorsOf, given } from '../given.ts';

const read = (yaml: string) => {
  const { root, context } = given(yaml, { 'parts.yaml': '{ Order: { type: object }, Body: { content: {} } }' });
  const understood = requestBody(root, 'CreateOrderBody', context);
  context.errors.throwIfAny();
  return understood;
};

describe('a request body', () => {
  const cases = [
    {
      name: 'that is required',
      given: "{ required: true, content: { application/json: { schema: { $ref: 'parts.yaml#/Order' } } } }",
      want: { optional: false, content: [{ mediaType: 'application/json', schema: 'Order' }] },
    },
    {
      name: 'that is optional, with an inline schema',
      given: '{ content: { application/json: { schema: { type: string } } } }',
      want: { optional: true, content: [{ mediaType: 'application/json', schema: 'CreateOrderBody' }] },
    },
    {
      name: 'of several media types',
      given:
        '{ content: { application/merge-patch+json: { schema: { type: object } }, application/x-www-form-urlencoded: { schema: { type: object } } } }',
      want: {
        optional: true,
        content: [
          { mediaType: 'application/merge-patch+json', schema: 'CreateOrderBody' },
          { mediaType: 'application/x-www-form-urlencoded', schema: 'CreateOrderBody2' },
        ],
      },
    },
    { name: 'of another file', given: "$ref: 'parts.yaml#/Body'", want: { optional: true, content: [] } },
  ];
  test.each(cases)('$name', ({ given, want }) => {
    expect(read(given)).toEqual(want);
  });
});

describe('refuses', () => {
  const cases = [
    {
      given: 'content:\n  multipart/form-data: { schema: {} }',
      want: 'oas.yaml:2: unknown content multipart/form-data',
    },
    { given: 'content:\n  application/xml:\n    schema: {}', want: 'oas.yaml:2: unknown content application/xml' },
    {
      given: 'content:\n  application/json:\n    schema: {}\n    encoding: {}',
      want: 'oas.yaml:4: unknown Media Type Object field encoding',
    },
    {
      given:
        'content:\n  application/merge-patch+json:\n    schema: { properties: {\n      size: { default: small } } }',
      want: 'oas.yaml:4: size has a default, but what is left out of a merge patch stays as it is',
    },
  ];
  test.each(cases)('$want', ({ given, want }) => {
    expect(errorsOf(() => read(given))).toEqual([want]);
  });
});
