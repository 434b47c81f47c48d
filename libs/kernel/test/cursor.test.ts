import fc from 'fast-check';
import { decodeCursor, encodeCursor, InvalidCursor, pageOf, type CursorPosition } from '../src/index.ts';

const position = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 4 });
const filters = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(fc.string(), fc.boolean(), fc.integer()), {
  maxKeys: 4,
});

const isRefused = (cursor: string, given: unknown): boolean => {
  try {
    decodeCursor(cursor, given);
    return false;
  } catch (error) {
    return InvalidCursor.is(error);
  }
};

test('a cursor decodes to the position where the page ended', () => {
  fc.assert(
    fc.property(position, filters, (where, given) => {
      expect(decodeCursor(encodeCursor(where, given), given)).toEqual(where);
    }),
  );
});

test('a cursor needs no encoding in a URL', () => {
  fc.assert(
    fc.property(position, filters, (where, given) => {
      expect(encodeCursor(where, given)).toMatch(/^[A-Za-z0-9_-]+$/);
    }),
  );
});

test('limit, cursor, the order of filters and undefined filters make no difference', () => {
  const cursor = encodeCursor(['x'], { status: 'paid', sort: '-createdAt', limit: 20 });
  const given = { limit: 50, cursor, sort: '-createdAt', cafeId: undefined, status: 'paid' };
  expect(decodeCursor(cursor, given)).toEqual(['x']);
});

test.each([
  { status: 'created', sort: '-createdAt' },
  { status: 'paid' },
  { status: 'paid', sort: '-createdAt', cafeId: 'a' },
  undefined,
])('a cursor of other filters than %j is refused', (given) => {
  expect(isRefused(encodeCursor(['x'], { status: 'paid', sort: '-createdAt' }), given)).toBe(true);
});

test.each([
  'nonsense',
  '',
  '[]',
  ...[[], {}, null, 7, [['x']], [{ a: 1 }, '[]'], [[{}], '[]'], [[true], '[]'], [['x'], '[]', 1]].map((value) =>
    Buffer.from(JSON.stringify(value)).toString('base64url'),
  ),
])('%j is not a cursor', (cursor) => {
  expect(isRefused(cursor, {})).toBe(true);
});

test('any text is a cursor or throws InvalidCursor', () => {
  fc.assert(
    fc.property(fc.string(), filters, (text, given) => isRefused(text, given) || decodeCursor(text, given).length >= 0),
  );
});

describe('a page', () => {
  const rows = Array.from({ length: 10 }, (_, i) => ({ id: i, name: `row ${i}` }));
  const pageFrom = (list: typeof rows, limit: number) =>
    pageOf(
      list.slice(0, limit + 1),
      limit,
      {},
      ({ id }): CursorPosition => [id],
      ({ name }) => name,
    );

  test('has a cursor if it is not the last', () => {
    const { data, page } = pageFrom(rows, 3);
    expect(data).toEqual(['row 0', 'row 1', 'row 2']);
    expect(page.hasMore).toBe(true);
    expect(decodeCursor(page.nextCursor ?? '', {})).toEqual([2]);
  });

  test.each([10, 11])('of %i is the last', (limit) => {
    expect(pageFrom(rows, limit).page).toEqual({ hasMore: false, nextCursor: null });
  });

  test('of nothing is empty', () => {
    expect(pageFrom([], 5)).toEqual({ data: [], page: { hasMore: false, nextCursor: null } });
  });

  test('after page returns every row once and in order, for any limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 15 }), (count, limit) => {
        const all = Array.from({ length: count }, (_, id) => ({ id, name: `row ${id}` }));
        const seen: string[] = [];
        let after = -1;
        for (;;) {
          const { data, page } = pageFrom(all.slice(after + 1), limit);
          seen.push(...data);
          if (page.nextCursor === null) break;
          after = Number(decodeCursor(page.nextCursor, {})[0]);
        }
        expect(seen).toEqual(all.map(({ name }) => name));
      }),
    );
  });
});
