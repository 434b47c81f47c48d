import { decodeCursor, type CursorColumn } from '@coffeemesh/kernel';

/** Where a page begins: behind the row with this sort value and id. */
export type After = { value: string | number; id: string };

/** How far a list is wanted; `descending` of the sort and of the ids that decide between equals. */
export type Paging = { limit: number; descending: boolean; after: After | undefined };

type Query = { limit: number; cursor?: string; sort: string };

/**
 * The paging that a list's query asks for, one row more than its limit: that one says whether there are more.
 * @param kind what the sort column holds
 * @throws InvalidCursor (400) for a cursor that is not one of this list
 */
export const pagingOf = (query: Query, kind: CursorColumn): Paging => ({
  limit: query.limit + 1,
  descending: query.sort.startsWith('-'),
  after: query.cursor === undefined ? undefined : afterOf(query.cursor, query, kind),
});

const afterOf = (cursor: string, query: Query, kind: CursorColumn): After => {
  const [value, id] = decodeCursor(cursor, query, [kind, 'id']);
  return { value: value ?? '', id: String(id) };
};
