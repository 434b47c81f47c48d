import { decodeCursor, encodeCursor, type CursorPosition, type CursorColumn } from '../src/cursor.ts';

const filters = { sort: 'name' };
const id = '0190c0de-0000-7000-8000-00000000ca01';

describe('a cursor of a shape', () => {
  it.each<{ shape: CursorColumn[]; position: CursorPosition }>([
    { shape: ['text', 'id'], position: ['Soho', id] },
    { shape: ['instant', 'id'], position: ['2026-05-04T08:15:30.000Z', id] },
    { shape: ['number', 'id'], position: [685, id] },
  ])('is decoded: $position', ({ shape, position }) => {
    expect(decodeCursor(encodeCursor(position, filters), filters, shape)).toEqual(position);
  });

  it.each<{ shape: CursorColumn[]; position: CursorPosition }>([
    { shape: ['text', 'id'], position: ['Soho', 'no id'] },
    { shape: ['text', 'id'], position: ['So\u0000ho', id] },
    { shape: ['text', 'id'], position: ['Soho'] },
    { shape: ['text', 'id'], position: [null, id] },
    { shape: ['instant', 'id'], position: ['yesterday', id] },
    { shape: ['instant', 'id'], position: ['0000-05-04T08:15:30.000Z', id] },
    { shape: ['number', 'id'], position: ['685', id] },
    { shape: ['number', 'id'], position: [1e300, id] },
  ])('is refused if it was forged: $position', ({ shape, position }) => {
    expect(() => decodeCursor(encodeCursor(position, filters), filters, shape)).toThrow(
      expect.objectContaining({ slug: 'invalid-cursor' }),
    );
  });
});

it.each<{ shape: CursorColumn[]; position: CursorPosition }>([
  { shape: ['text', 'id'], position: [7, id] },
  { shape: ['number', 'id'], position: [null, id] },
  { shape: ['instant', 'id'], position: [2026, id] },
  { shape: ['instant', 'id'], position: ['x2026-05-04T08:15:30.000Z', id] },
  { shape: ['instant', 'id'], position: ['2026-13-44T08:15:30.000Z', id] },
  { shape: ['text', 'id'], position: ['Soho', `x${id}`] },
  { shape: ['text', 'id'], position: ['Soho', `${id}x`] },
  { shape: ['text', 'id'], position: ['Soho', id, id] },
  { shape: ['text', 'id'], position: ['Soho', null] },
])('$position does not fit $shape', ({ shape, position }) => {
  expect(() => decodeCursor(encodeCursor(position, filters), filters, shape)).toThrow(
    expect.objectContaining({ slug: 'invalid-cursor' }),
  );
});

it('says how to get a valid cursor', () => {
  expect(() => decodeCursor('nonsense', filters)).toThrow(
    expect.objectContaining({
      details: {
        errors: [
          {
            parameter: 'cursor',
            code: 'invalid-cursor',
            detail: 'Use the cursor of the previous page of this list, with the same filters.',
          },
        ],
      },
    }),
  );
});
