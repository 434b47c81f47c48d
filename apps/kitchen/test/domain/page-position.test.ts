import { encodeCursor, type Position } from '@coffeemesh/kernel';
import { pageAfter } from '../../src/domain/page-position.ts';
import { now, orderId, outcomeOf } from './sample.ts';

const filters = { sort: '-scheduled' };
const query = (position: Position) => ({ ...filters, cursor: encodeCursor(position, filters) });

test('reads the position of the last row from the cursor', () => {
  expect(pageAfter(filters as { cursor?: string })).toBeUndefined();
  expect(pageAfter(query([now.toISOString(), orderId]))).toEqual({ at: now, id: orderId });
});

test.each<[string, Position]>([
  ['an invalid time', ['yesterday', orderId]],
  ['a number as time', [0, orderId]],
  ['an invalid id', [now.toISOString(), 'one']],
  ['a missing id', [now.toISOString()]],
])('refuses a forged cursor: %s', (_name, position) => {
  expect(outcomeOf(() => pageAfter(query(position)))).toBe('invalid-cursor');
});
