import type { SqlSession } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import type { MenuStore } from '../domain/ports.ts';
import { applyMarks, readMarks, productsAffectedBy } from './sql/marks.ts';
import { writeMenuVersion } from './sql/menu-version.ts';

/** Marks as of this instant are all marks, also those that have ended but are not removed yet. */
const beforeAnyMark = new Date(0);

/** Stores sold-out marks. Each change locks its cafe, so that its events compare the states before and after it. */
export const createMarkStore = (database: Database): Pick<MenuStore, 'changeMarks' | 'endMarks'> => ({
  changeMarks: async (cafeId, change, now, effectsOf) => {
    await database.transaction(async (session) => {
      await lockCafe(session, cafeId);
      const productIds = await productsAffectedBy(session, cafeId, change);
      const before = await readMarks(session, cafeId, productIds, beforeAnyMark);
      await applyMarks(session, cafeId, change);
      await writeEffects(session, effectsOf(before, await readMarks(session, cafeId, productIds, now)));
      await writeMenuVersion(session, cafeId);
    });
  },
  endMarks: async (now, effectsAt) => {
    const cafeId = await database.transaction(async (session) => {
      const [due] = await session.query<{ cafeId: string }>({
        text: 'SELECT cafe_id AS "cafeId" FROM sold_out_mark WHERE until <= $1 LIMIT 1',
        values: [now],
      });
      if (due === undefined) return undefined;
      await lockCafe(session, due.cafeId);
      const ended = await session.query<{ productId: string }>({
        text: 'SELECT product_id AS "productId" FROM sold_out_mark WHERE cafe_id = $1 AND until <= $2',
        values: [due.cafeId, now],
      });
      const productIds = ended.map(({ productId }) => productId);
      const before = await readMarks(session, due.cafeId, productIds, beforeAnyMark);
      await session.query({
        text: 'DELETE FROM sold_out_mark WHERE cafe_id = $1 AND until <= $2',
        values: [due.cafeId, now],
      });
      const after = await readMarks(session, due.cafeId, productIds, now);
      await writeEffects(session, effectsAt(due.cafeId)(before, after));
      await writeMenuVersion(session, due.cafeId);
      return due.cafeId;
    });
    return cafeId !== undefined;
  },
});

const lockCafe = async (session: SqlSession, cafeId: string): Promise<void> => {
  await session.query({ text: 'SELECT 1 FROM cafe WHERE id = $1 FOR UPDATE', values: [cafeId] });
};
