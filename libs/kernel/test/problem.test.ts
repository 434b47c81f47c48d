import { NotFound, Problem, problem, StateConflict } from '../src/index.ts';

const TooHot = problem('too-hot', 'unprocessable', 'The coffee is too hot');

test('a problem type has its slug, and creates problems', () => {
  expect({ ...TooHot }).toMatchObject({ slug: 'too-hot', kind: 'unprocessable', title: 'The coffee is too hot' });
  const thrown = TooHot();
  expect(thrown).toBeInstanceOf(Problem);
  expect(thrown).toBeInstanceOf(Error);
  expect(thrown).toMatchObject({ slug: 'too-hot', title: 'The coffee is too hot', message: 'The coffee is too hot' });
  expect(thrown.details).toEqual({});
});

test('a text becomes the detail', () => {
  expect(TooHot('Wait a minute.')).toMatchObject({ message: 'Wait a minute.', details: { detail: 'Wait a minute.' } });
});

test('a cause is available for the log', () => {
  const cause = new Error('burnt');
  expect(TooHot({ cause }).cause).toBe(cause);
});

test('a problem matches its own type only', () => {
  expect(TooHot.is(TooHot())).toBe(true);
  expect(TooHot.is(NotFound())).toBe(false);
  expect(StateConflict.is(new Error('no'))).toBe(false);
  expect(StateConflict.is({ slug: 'state-conflict' })).toBe(false);
});
