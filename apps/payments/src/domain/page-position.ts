import { decodeCursor, InvalidCursor } from '@coffeemesh/kernel';

/** The creation time and id of the last payment of a page. */
export type PagePosition = { at: Date; id: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The position that `cursor` encodes; undefined for the first page. @throws InvalidCursor (400) */
export const pageAfter = (query: { cursor?: string }): PagePosition | undefined => {
  if (query.cursor === undefined) return undefined;
  const [at, id] = decodeCursor(query.cursor, query);
  const instant = new Date(typeof at === 'string' ? at : Number.NaN);
  if (Number.isNaN(instant.getTime()) || typeof id !== 'string' || !uuid.test(id))
    throw InvalidCursor({
      errors: [{ parameter: 'cursor', code: 'invalid-cursor', detail: 'Use the cursor that the last page returned.' }],
    });
  return { at: instant, id };
};
