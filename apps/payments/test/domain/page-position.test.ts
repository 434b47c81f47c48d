import { encodeCursor, type CursorPosition } from '@coffeemesh/kernel';
import { pageAfter } from '../../src/domain/page-position.ts';
import { now, paymentId, verdict } from './sample.ts';

const filters = { sort: '-createdAt' };
const query = (position: CursorPosition) => ({ ...filters, cursor: encodeCursor(position, filters) });

test('a page begins after the last row of the one before', () => {
  expect(pageAfter(filters as { cursor?: string })).toBeUndefined();
  expect(pageAfter(query([now.toISOString(), paymentId]))).toEqual({ at: now, id: paymentId });
});

test.each<[string, CursorPosition]>([
  ['no instant', ['yesterday', paymentId]],
  ['a number for an instant', [0, paymentId]],
  ['no id', [now.toISOString(), 'one']],
  ['too little', [now.toISOString()]],
])('a forged cursor is refused: %s', (_name, position) => {
  expect(verdict(() => pageAfter(query(position)))).toBe('invalid-cursor');
});
