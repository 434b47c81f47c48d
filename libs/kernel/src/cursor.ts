import { InvalidCursor } from './problem.ts';

/** Where a page ended: the values of the sort columns of its last row. Instants are decoded as RFC 3339 text. */
export type CursorPosition = readonly (string | number | Date | null)[];

type DecodedPosition = readonly (string | number | null)[];

/**
 * An opaque cursor: base64url of the position, the filters and the sort. It is refused with other filters or another
 * sort.
 */
export const encodeCursor = (position: CursorPosition, filters: unknown): string =>
  Buffer.from(JSON.stringify([position, fingerprint(filters)])).toString('base64url');

/** The type of a sort column. A forged cursor with a value of another type must not reach the database. */
export type CursorColumn = 'text' | 'number' | 'instant' | 'id';

const kinds: Readonly<Record<CursorColumn, (value: DecodedPosition[number]) => boolean>> = {
  text: (value) => typeof value === 'string' && !value.includes('\u0000'),
  number: (value) => typeof value === 'number' && Number.isSafeInteger(value),
  instant: (value) =>
    typeof value === 'string' && /^[12]\d{3}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)),
  id: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
};

/**
 * @param shape what each sort column holds; a cursor with other values is refused
 * @throws InvalidCursor (400) for a cursor that the service did not create, or that belongs to other filters
 */
export const decodeCursor = (cursor: string, filters: unknown, shape?: readonly CursorColumn[]): DecodedPosition => {
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
  if (shape && !fits(position as DecodedPosition, shape)) throw invalid();
  return position as DecodedPosition;
};

const fits = (position: DecodedPosition, shape: readonly CursorColumn[]): boolean =>
  position.length === shape.length && shape.every((kind, i) => kinds[kind](position[i] ?? null));

const invalid = () =>
  InvalidCursor({
    errors: [
      {
        parameter: 'cursor',
        code: 'invalid-cursor',
        detail: 'Use the cursor of the previous page of this list, with the same filters.',
      },
    ],
  });

const fingerprint = (filters: unknown): string =>
  JSON.stringify(
    Object.entries((filters ?? {}) as Record<string, unknown>)
      .filter(([name, value]) => value !== undefined && name !== 'cursor' && name !== 'limit')
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
