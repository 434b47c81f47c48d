import { NotFound, Problem, problem, StateConflict } from '../src/index.ts';

const TooHot = problem('too-hot', 'unprocessable', 'The coffee is too hot');

test('a type of problem knows its name, and makes problems', () => {
  expect({ ...TooHot }).toMatchObject({ slug: 'too-hot', kind: 'unprocessable', title: 'The coffee is too hot' });
  const thrown = TooHot();
  expect(thrown).toBeInstanceOf(Problem);
  expect(thrown).toBeInstanceOf(Error);
  expect(thrown).toMatchObject({ slug: 'too-hot', title: 'The coffee is too hot', message: 'The coffee is too hot' });
  expect(thrown.details).toEqual({});
});

test('a text is its detail', () => {
  expect(TooHot('Wait a minute.')).toMatchObject({ message: 'Wait a minute.', details: { detail: 'Wait a minute.' } });
});

test('a cause is kept for the log', () => {
  const cause = new Error('burnt');
  expect(TooHot({ cause }).cause).toBe(cause);
});

test('a problem is of its own type alone', () => {
  expect(TooHot.is(TooHot())).toBe(true);
  expect(TooHot.is(NotFound())).toBe(false);
  expect(StateConflict.is(new Error('no'))).toBe(false);
  expect(StateConflict.is({ slug: 'state-conflict' })).toBe(false);
});
