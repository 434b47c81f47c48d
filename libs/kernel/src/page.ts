import { decodeCursor, encodeCursor, type CursorColumn, type CursorPosition } from './cursor.ts';

/** A page as the API returns it. */
export type Page<T> = { data: T[]; page: { nextCursor: string | null; hasMore: boolean } };

/** The type of a sort column's values in the domain, by kind. */
export type ColumnValue<Column extends CursorColumn> = {
  text: string;
  number: number;
  instant: Date;
  id: string;
}[Column];

/** Where a page begins: after the row with this sort value and id. */
export type PagePosition<Column extends CursorColumn = CursorColumn> = {
  readonly value: ColumnValue<Column>;
  readonly id: string;
};

/** Which page of a list to read. */
export type PageRequest<Column extends CursorColumn = CursorColumn> = {
  /** One more than the page's size. The additional row shows that another page exists. */
  readonly limit: number;
  /** The order of the sort column, and of the ids among equal values. */
  readonly descending: boolean;
  readonly after: PagePosition<Column> | undefined;
};

/** The query of a list; everything but limit and cursor belongs to its cursors. */
export type PageQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly sort?: string | undefined;
};

/**
 * Converts the query of a list to the page that it requests. A `sort` that begins with `-` is descending.
 * @param column what the sort column holds; rows with equal values are sorted by id
 * @throws InvalidCursor (400) for a cursor that does not belong to this list
 * @example orders.list(scope, pageRequest(query, 'instant'))
 */
export const pageRequest = <Column extends CursorColumn>(query: PageQuery, column: Column): PageRequest<Column> => ({
  limit: query.limit + 1,
  descending: query.sort?.startsWith('-') ?? false,
  after: positionIn(query, column),
});

const positionIn = <Column extends CursorColumn>(
  query: PageQuery,
  column: Column,
): PagePosition<Column> | undefined => {
  if (query.cursor === undefined) return undefined;
  const [value, id] = decodeCursor(query.cursor, query, [column, 'id']);
  return { value: (column === 'instant' ? new Date(String(value)) : value) as ColumnValue<Column>, id: String(id) };
};

/**
 * Creates a page from rows that were read with {@link PageRequest.limit}.
 * @param query the list's query; its limit is the page's size
 * @param positionOf the sort columns of a row: the value, then the id
 */
export const pageOf = <Row, View>(
  rows: readonly Row[],
  limit: number,
  query: unknown,
  positionOf: (row: Row) => CursorPosition,
  view: (row: Row) => View,
): Page<View> => {
  const visibleRows = rows.slice(0, limit);
  const last = visibleRows.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return {
    data: visibleRows.map(view),
    page: { hasMore, nextCursor: hasMore ? encodeCursor(positionOf(last), query) : null },
  };
};
