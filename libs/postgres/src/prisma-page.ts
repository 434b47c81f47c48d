import type { PageRequest } from '@coffeemesh/kernel';

type Position = Pick<PageRequest, 'after' | 'descending'>;
type Direction = 'asc' | 'desc';

/**
 * The rows after the position of a page, for a list that is sorted by {@link pageOrder}; all rows for a first page.
 * @param column the sort column; rows with equal values are sorted by id
 * @example prisma.item.findMany({ where: { AND: [filters, pageWhere<Prisma.ItemWhereInput>('createdAt', page)] } })
 */
export const pageWhere = <Where extends { id?: unknown; OR?: unknown }>(
  column: keyof Where & string,
  { after, descending }: Position,
): Where => {
  const beyond = descending ? 'lt' : 'gt';
  const where = after && {
    OR: [{ [column]: { [beyond]: after.value } }, { [column]: after.value, id: { [beyond]: after.id } }],
  };
  // The type of each column is that of the page's values: Prisma checks it when the query runs.
  return (where ?? {}) as Where;
};

/** The order of a page: by the sort column, and by id among equal values. */
export const pageOrder = <Column extends string>(
  column: Column,
  { descending }: Pick<Position, 'descending'>,
): [{ [Name in Column]?: Direction }, { id: Direction }] => {
  const direction = descending ? 'desc' : 'asc';
  return [{ [column]: direction } as { [Name in Column]?: Direction }, { id: direction }];
};
