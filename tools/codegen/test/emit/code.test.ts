import { camelCase, docComment, pascalCase, propertyName } from '../../src/emit/code.ts';

test.each([
  { given: 'simple-user', want: 'SimpleUser' },
  { given: 'createOrder', want: 'CreateOrder' },
  { given: 'account_business_profile', want: 'AccountBusinessProfile' },
  { given: 'order.created', want: 'OrderCreated' },
  { given: '2fa', want: '_2fa' },
])('pascalCase $given', ({ given, want }) => {
  expect(pascalCase(given)).toBe(want);
});

test('camelCase', () => {
  expect(camelCase('order-paid')).toBe('orderPaid');
});

test.each([
  { given: 'id', want: 'id' },
  { given: 'a-b', want: '"a-b"' },
  { given: '200', want: '200' },
  { given: '007', want: '"007"' },
])('propertyName $given', ({ given, want }) => {
  expect(propertyName(given)).toBe(want);
});

describe('docComment', () => {
  test.each([
    { name: 'nothing', given: undefined, want: '' },
    { name: 'an empty text', given: ' ', want: '' },
    { name: 'one line', given: ' One. \n', want: '/** One. */\n' },
    { name: 'several lines', given: 'One.\n\nTwo.', want: '/**\n * One.\n *\n * Two.\n */\n' },
    { name: 'an end of a comment', given: 'a */ b', want: '/** a * / b */\n' },
    {
      name: 'a long line',
      given: `${'word '.repeat(30)}end`,
      want: expect.stringMatching(/^\/\*\*\n \* (word ){21}word\n \* (word ){8}end\n \*\/\n$/),
    },
    {
      name: 'a long line of a table',
      given: `| ${'word '.repeat(30)}|`,
      want: expect.stringMatching(/^\/\*\* \| .*\*\/\n$/),
    },
  ])('$name', ({ given, want }) => {
    expect(docComment(given)).toEqual(want);
  });
});
