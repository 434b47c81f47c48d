import { etagOf, uuidV7Ids } from '../src/index.ts';

test('ids are distinct UUIDs of version 7, sorted by creation', () => {
  const ids = Array.from({ length: 5_000 }, () => uuidV7Ids.next());
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

test('an entity tag is the version, quoted', () => {
  expect(etagOf({ version: 3 })).toBe('"3"');
});
