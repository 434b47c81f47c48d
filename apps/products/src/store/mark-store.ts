import type { SqlSession } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import type { MenuStore } from '../domain/ports.ts';
import { applyMarks, marksOf, touchedBy } from './sql/marks.ts';
import { renewEdition } from './sql/menu-edition.ts';

/** Before this instant nothing was marked: marks as of then are all marks, those too whose end nobody has told yet. */
const everyMark = new Date(0);

/** Sold-out marks. Each change locks its cafe, so that what is told of it compares what really was with what is. */
export const createMarkStore = (database: Database): Pick<MenuStore, 'changeMarks' | 'endMarks'> => ({
  changeMarks: async (cafeId, change, now, effectsOf) => {
    await database.transaction(async (session) => {
      await lockCafe(session, cafeId);
      const productIds = await touchedBy(session, cafeId, change);
      const before = await marksOf(session, cafeId, productIds, everyMark);
      await applyMarks(session, cafeId, change);
      await writeEffects(session, effectsOf(before, await marksOf(session, cafeId, productIds, now)));
      await renewEdition(session, cafeId);
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
      const before = await marksOf(session, due.cafeId, productIds, everyMark);
      await session.query({
        text: 'DELETE FROM sold_out_mark WHERE cafe_id = $1 AND until <= $2',
        values: [due.cafeId, now],
      });
      const after = await marksOf(session, due.cafeId, productIds, now);
      await writeEffects(session, effectsAt(due.cafeId)(before, after));
      await renewEdition(session, due.cafeId);
      return due.cafeId;
    });
    return cafeId !== undefined;
  },
});

const lockCafe = async (session: SqlSession, cafeId: string): Promise<void> => {
  await session.query({ text: 'SELECT 1 FROM cafe WHERE id = $1 FOR UPDATE', values: [cafeId] });
};
