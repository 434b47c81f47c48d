import { DependencyUnavailable, StateConflict } from '@coffeemesh/kernel';
import { isTransient } from '../src/inbox/transient-error.ts';

const withCode = (code: string): Error => Object.assign(new Error('failed'), { code });

test.each([
  ['a problem of an upstream', DependencyUnavailable()],
  ['a database that is read only', withCode('25006')],
  ['a full disk', withCode('53100')],
  ['no memory', withCode('53200')],
  ['an input or output error', withCode('58030')],
  ['a shutdown', withCode('57P01')],
  ['a lost connection', withCode('08006')],
  ['a deadlock', withCode('40P01')],
  ['a refused connection', withCode('ECONNREFUSED')],
  ['an error that wraps one', new Error('not applied', { cause: withCode('ECONNRESET') })],
])('%s does not count as an attempt', (_, error) => {
  expect(isTransient(error)).toBe(true);
});

test.each([
  ['a defect', new TypeError('x is undefined')],
  ['a broken rule', StateConflict()],
  ['a missing table', withCode('42P01')],
  ['a duplicate row', withCode('23505')],
  ['no error', 'text'],
])('%s counts as an attempt', (_, error) => {
  expect(isTransient(error)).toBe(false);
});
