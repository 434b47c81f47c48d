import { encodeCursor, InvalidCursor, pageRequest, type PageRequest } from '../src/index.ts';

const id = '0190c0de-0000-7000-8000-00000000ca01';
const at = new Date('2026-05-04T08:15:30.000Z');

const refused = (work: () => unknown): boolean => {
  try {
    work();
    return false;
  } catch (error) {
    return InvalidCursor.is(error);
  }
};

test('the first page begins at the start, and asks for one row more than its size', () => {
  expect(pageRequest({ limit: 20, sort: 'createdAt' }, 'instant')).toEqual({
    limit: 21,
    descending: false,
    after: undefined,
  });
});

test.each([
  ['-createdAt', true],
  ['createdAt', false],
  [undefined, false],
])('the sort %p: descending is %p', (sort, descending) => {
  expect(pageRequest({ limit: 1, ...(sort === undefined ? {} : { sort }) }, 'instant').descending).toBe(descending);
});

test('a cursor gives the position to continue at, typed by its column', () => {
  const query = { limit: 20, sort: '-createdAt', cafeId: id };
  const byInstant: PageRequest<'instant'> = pageRequest({ ...query, cursor: encodeCursor([at, id], query) }, 'instant');
  expect(byInstant.after).toEqual({ value: at, id });
  const byName: PageRequest<'text'> = pageRequest({ ...query, cursor: encodeCursor(['Soho', id], query) }, 'text');
  expect(byName.after).toEqual({ value: 'Soho', id });
  const byPrice: PageRequest<'number'> = pageRequest({ ...query, cursor: encodeCursor([685, id], query) }, 'number');
  expect(byPrice.after).toEqual({ value: 685, id });
});

test('an instant is the same as a Date and as its text', () => {
  expect(encodeCursor([at, id], {})).toBe(encodeCursor([at.toISOString(), id], {}));
});

test.each([
  ['of other filters', { limit: 20, sort: 'createdAt' }, [at, id]],
  ['of another column', { limit: 20, sort: '-createdAt' }, ['Soho', id]],
  ['without an id', { limit: 20, sort: '-createdAt' }, [at]],
  ['of an id that is none', { limit: 20, sort: '-createdAt' }, [at, 'x']],
])('a cursor %s is refused', (_, filters, position) => {
  const cursor = encodeCursor(position as string[], filters);
  expect(refused(() => pageRequest({ limit: 20, sort: '-createdAt', cursor }, 'instant'))).toBe(true);
});
