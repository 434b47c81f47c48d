import type { PageRequest } from '@coffeemesh/kernel';
import { pageOrder, pageWhere } from '../src/index.ts';

type Row = { id: string; position: number };
type Where = { id?: unknown; position?: unknown; OR?: unknown };
type Condition = Readonly<Record<string, number | string | { lt?: number | string; gt?: number | string }>>;

const rows: readonly Row[] = [2, 1, 3, 1, 2, 1].map((position, i) => ({ id: `id-${(i * 5) % 6}`, position }));

/** As Prisma reads a condition: all columns of one of the alternatives. */
const matches = (row: Row, { OR }: Where): boolean =>
  OR === undefined ||
  (OR as Condition[]).some((alternative) =>
    Object.entries(alternative).every(([column, wanted]) => {
      const value = row[column as keyof Row];
      if (typeof wanted !== 'object') return value === wanted;
      return (wanted.lt === undefined || value < wanted.lt) && (wanted.gt === undefined || value > wanted.gt);
    }),
  );

const page = (descending: boolean, after?: Row): PageRequest<'number'> => ({
  limit: 2,
  descending,
  after: after && { value: after.position, id: after.id },
});

describe.each([
  ['ascending', false],
  ['descending', true],
] as const)('%s', (direction, descending) => {
  test('each row is after all rows that sort before it, and after no other', () => {
    const compare = (left: Row, right: Row): number =>
      (left.position - right.position || (left.id < right.id ? -1 : 1)) * (descending ? -1 : 1);
    const sorted = rows.toSorted(compare);
    for (const [i, row] of sorted.entries()) {
      const where = pageWhere<Where>('position', page(descending, row));
      expect(rows.filter((other) => matches(other, where)).toSorted(compare)).toEqual(sorted.slice(i + 1));
    }
  });

  test('the order is that of the column, then that of the ids', () => {
    const short = direction === 'ascending' ? 'asc' : 'desc';
    expect(pageOrder('position', page(descending))).toEqual([{ position: short }, { id: short }]);
  });
});

test('a first page has no condition', () => {
  expect(pageWhere<Where>('position', page(false))).toEqual({});
});
