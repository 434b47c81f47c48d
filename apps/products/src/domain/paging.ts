import { decodeCursor, InvalidCursor } from '@coffeemesh/kernel';

/** Where a page begins: behind the row with this sort value and id. */
export type After = { value: string; id: string };

/** How far a list is wanted; `descending` of the sort and of the ids that decide between equals. */
export type Paging = { limit: number; descending: boolean; after: After | undefined };

type Query = { limit: number; cursor?: string; sort: string };

/**
 * The paging that a list's query asks for, one row more than its limit: that one says whether there are more.
 * @throws InvalidCursor (400) for a cursor that is not one of this list
 */
export const pagingOf = (query: Query): Paging => ({
  limit: query.limit + 1,
  descending: query.sort.startsWith('-'),
  after: query.cursor === undefined ? undefined : afterOf(decodeCursor(query.cursor, query)),
});

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const afterOf = ([value, id, ...rest]: readonly (string | number | null)[]): After => {
  if (typeof value !== 'string' || typeof id !== 'string' || !uuid.test(id) || rest.length > 0) throw InvalidCursor();
  return { value, id };
};

/** @throws InvalidCursor (400) where the cursor's sort value is no instant */
export const instantOf = ({ value }: After): Date => {
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) throw InvalidCursor();
  return instant;
};

/** @throws InvalidCursor (400) where the cursor's sort value is no place on a menu */
export const placeOf = ({ value }: After): number => {
  const place = Number(value);
  if (!Number.isInteger(place) || Math.abs(place) > 2_147_483_647) throw InvalidCursor();
  return place;
};
