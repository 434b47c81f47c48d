import type { Database } from '@coffeemesh/postgres';
import { oneForAll } from './one-for-all.ts';
import { readEdition } from './sql/menu-edition.ts';

/** Which edition a cafe's menu is in: as of now, never from memory. */
export type MenuEditions = { current(cafeId: string): Promise<string> };

export const createMenuEditions = (database: Database): MenuEditions => {
  const asking = new Map<string, { ask: () => Promise<string>; waiting: number }>();
  const askerOf = (cafeId: string) => ({
    ask: oneForAll(async () => {
      const [row] = await database.query<{ edition: string }>(readEdition(cafeId));
      return row?.edition ?? '';
    }),
    waiting: 0,
  });
  return {
    current: async (cafeId) => {
      const asker = asking.get(cafeId) ?? askerOf(cafeId);
      asking.set(cafeId, asker);
      asker.waiting += 1;
      try {
        return await asker.ask();
      } finally {
        asker.waiting -= 1;
        if (asker.waiting === 0) asking.delete(cafeId);
      }
    },
  };
};
