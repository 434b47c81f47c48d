import { InvalidCursor } from './problem.ts';

/** Where a page ended: the values of the sort columns of its last row. */
export type Position = readonly (string | number | null)[];

/**
 * An opaque cursor: base64url of the position and of the filters and sort it belongs to, so that
 * a cursor taken to another list is refused instead of giving a page of nonsense.
 */
export const encodeCursor = (position: Position, filters: unknown): string =>
  Buffer.from(JSON.stringify([position, fingerprint(filters)])).toString('base64url');

/** What a sort column holds, as far as a forged cursor could do harm with another value. */
export type PositionKind = 'text' | 'number' | 'instant' | 'id';

const kinds: Readonly<Record<PositionKind, (value: Position[number]) => boolean>> = {
  text: (value) => typeof value === 'string' && !value.includes('\u0000'),
  number: (value) => typeof value === 'number' && Number.isSafeInteger(value),
  instant: (value) =>
    typeof value === 'string' && /^[12]\d{3}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)),
  id: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
};

/**
 * @param shape what each sort column holds; whatever else a cursor has been made to say is refused as well
 * @throws InvalidCursor (400) for a cursor that is not ours, or of other filters
 */
export const decodeCursor = (cursor: string, filters: unknown, shape?: readonly PositionKind[]): Position => {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw invalid();
  }
  if (!Array.isArray(decoded) || decoded.length !== 2 || decoded[1] !== fingerprint(filters)) throw invalid();
  const position: unknown = decoded[0];
  if (
    !Array.isArray(position) ||
    !position.every((value) => value === null || ['string', 'number'].includes(typeof value))
  )
    throw invalid();
  if (shape && !fits(position as Position, shape)) throw invalid();
  return position as Position;
};

const fits = (position: Position, shape: readonly PositionKind[]): boolean =>
  position.length === shape.length && shape.every((kind, i) => kinds[kind](position[i] ?? null));

const invalid = () =>
  InvalidCursor({
    errors: [
      {
        parameter: 'cursor',
        code: 'invalid-cursor',
        detail: 'Take the cursor from the last page of this same list, with the same filters.',
      },
    ],
  });

const fingerprint = (filters: unknown): string =>
  JSON.stringify(
    Object.entries((filters ?? {}) as Record<string, unknown>)
      .filter(([name, value]) => value !== undefined && name !== 'cursor' && name !== 'limit')
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );

/** A page as the API gives it. */
export type Page<T> = { data: T[]; page: { nextCursor: string | null; hasMore: boolean } };

/**
 * Makes a page of rows that were read with `LIMIT limit + 1`: the one too many only says that there is more.
 * @param positionOf the sort columns of a row
 * @param filters the query's own filters and sort; `limit` and `cursor` in it are passed over
 */
export const pageOf = <Row, View>(
  rows: readonly Row[],
  limit: number,
  filters: unknown,
  positionOf: (row: Row) => Position,
  view: (row: Row) => View,
): Page<View> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return {
    data: shown.map(view),
    page: { hasMore, nextCursor: hasMore ? encodeCursor(positionOf(last), filters) : null },
  };
};
