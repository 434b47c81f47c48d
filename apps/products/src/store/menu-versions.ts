import { singleFlight } from '@coffeemesh/async';
import type { Database } from '@coffeemesh/postgres';
import { readMenuVersion } from './sql/menu-version.ts';

/** The current version of a cafe's menu, always read from the database. */
export type MenuVersions = { current(cafeId: string): Promise<string> };

/** Readers of one cafe that wait at the same time share one statement, which starts after their request. */
export const createMenuVersions = (database: Database): MenuVersions => {
  const readers = new Map<string, { read: () => Promise<string>; waiting: number }>();
  const readerOf = (cafeId: string) => ({
    read: singleFlight(
      async () => {
        const [row] = await database.query<{ menuVersion: string }>(readMenuVersion(cafeId));
        return row?.menuVersion ?? '';
      },
      { fresh: true },
    ),
    waiting: 0,
  });
  return {
    current: async (cafeId) => {
      const reader = readers.get(cafeId) ?? readerOf(cafeId);
      readers.set(cafeId, reader);
      reader.waiting += 1;
      try {
        return await reader.read();
      } finally {
        reader.waiting -= 1;
        if (reader.waiting === 0) readers.delete(cafeId);
      }
    },
  };
};
