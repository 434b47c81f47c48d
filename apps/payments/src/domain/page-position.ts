import { decodeCursor, InvalidCursor } from '@coffeemesh/kernel';

/** The instant and id of the last payment of a page. */
export type PagePosition = { at: Date; id: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where the page begins that `cursor` asks for. @throws InvalidCursor (400) */
export const pageAfter = (query: { cursor?: string }): PagePosition | undefined => {
  if (query.cursor === undefined) return undefined;
  const [at, id] = decodeCursor(query.cursor, query);
  const instant = new Date(typeof at === 'string' ? at : Number.NaN);
  if (Number.isNaN(instant.getTime()) || typeof id !== 'string' || !UUID.test(id))
    throw InvalidCursor({
      errors: [
        { parameter: 'cursor', code: 'invalid-cursor', detail: 'Take the cursor from the last page of this list.' },
      ],
    });
  return { at: instant, id };
};
