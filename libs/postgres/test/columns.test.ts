import { columnList, columnOf, selectList } from '../src/index.ts';

const fields = { id: 'id', orderId: 'orderId', lastErrorAt: 'lastErrorAt' } as const;

test('a column is its field in snake case', () => {
  expect(columnOf('id')).toBe('id');
  expect(columnOf('lastErrorAt')).toBe('last_error_at');
});

test.each([
  ['names', Object.keys(fields)],
  ['an object with them as keys', fields],
])('fields may be %s', (_, given) => {
  expect(columnList(given)).toBe('id, order_id, last_error_at');
  expect(selectList(given)).toBe('id AS "id", order_id AS "orderId", last_error_at AS "lastErrorAt"');
  expect(selectList(given, 'o')).toBe('o.id AS "id", o.order_id AS "orderId", o.last_error_at AS "lastErrorAt"');
});
