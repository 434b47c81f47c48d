import { security } from '../../src/openapi/security.ts';
import { errorsOf, given } from '../given.ts';

const read = (yaml: string) => {
  const { root, context } = given(`security: ${yaml}
components:
  securitySchemes:
    accessToken: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: Key }
    password: { type: http, scheme: basic }
    flow: { type: oauth2, flows: {} }
`);
  return security(root.get('security'), root, context);
};

describe('a security requirement', () => {
  const cases = [
    { given: '[]', want: 'public' },
    { given: '[{}]', want: 'public' },
    { given: '[{ accessToken: [] }]', want: [] },
    { given: "[{ accessToken: ['orders:read', 'orders:write'] }]", want: ['orders:read', 'orders:write'] },
  ];
  test.each(cases)('$given', ({ given, want }) => {
    expect(read(given)).toEqual(want);
  });
});

describe('refuses', () => {
  const cases = [
    { given: '[{ key: [] }]', want: 'oas.yaml:5: unknown security kind apiKey of key' },
    { given: '[{ password: [] }]', want: 'oas.yaml:6: unknown security kind http basic of password' },
    { given: '[{ flow: [] }]', want: 'oas.yaml:7: unknown security kind oauth2 of flow' },
    {
      given: '[{ accessToken: [], key: [] }]',
      want: 'oas.yaml:1: unknown construct: several security schemes at once',
    },
    { given: '[{ accessToken: [] }, {}]', want: 'oas.yaml:1: unknown construct: alternative security requirements' },
    { given: '[{ nothing: [] }]', want: 'oas.yaml:1: security scheme nothing is not declared' },
  ];
  test.each(cases)('$given', ({ given, want }) => {
    expect(errorsOf(() => read(given))).toEqual([want]);
  });
});
