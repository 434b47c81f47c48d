import { encodeCursor, type Position } from '@coffeemesh/kernel';
import { pageAfter } from '../../src/domain/page-position.ts';
import { now, paymentId, slugThrownBy } from './sample.ts';

const filters = { sort: '-createdAt' };
const query = (position: Position) => ({ ...filters, cursor: encodeCursor(position, filters) });

test('decodes the position of the last row; undefined for the first page', () => {
  expect(pageAfter(filters as { cursor?: string })).toBeUndefined();
  expect(pageAfter(query([now.toISOString(), paymentId]))).toEqual({ at: now, id: paymentId });
});

test.each<[string, Position]>([
  ['no time', ['yesterday', paymentId]],
  ['a number instead of a time', [0, paymentId]],
  ['an invalid id', [now.toISOString(), 'one']],
  ['no id', [now.toISOString()]],
])('refuses a cursor with %s', (_name, position) => {
  expect(slugThrownBy(() => pageAfter(query(position)))).toBe('invalid-cursor');
});
