import { problemOf } from '../src/index.ts';

const body = {
  type: '/problems/rules-broken',
  errors: [
    { pointer: '/pin', code: 'pin-matches' },
    { parameter: 'limit', code: 'maximum' },
  ],
};

test('a problem is its slug, and the place and code of each error', () => {
  const expected = 'rules-broken | /pin pin-matches | limit maximum';
  expect(problemOf({ body })).toBe(expected);
  expect(problemOf({ json: () => body })).toBe(expected);
});

test('a problem without errors is its slug', () => {
  expect(problemOf({ body: { type: '/problems/not-found' } })).toBe('not-found');
});
