import type { SqlSession, SqlStatement } from '@coffeemesh/kernel';

/** In the place of a cafe's id: all of them. */
const everyCafe = '00000000-0000-0000-0000-000000000000';

/** SQL for the edition of the menu of the cafe `$1`: its own and everybody's. */
export const editionOfCafe = `concat(
  (SELECT edition FROM menu_edition WHERE cafe_id = $1::uuid), '.',
  (SELECT edition FROM menu_edition WHERE cafe_id = '${everyCafe}'))`;

/** One row, `{ edition }`, whether or not the cafe is known. */
export const readEdition = (cafeId: string): SqlStatement => ({
  name: 'read-menu-edition',
  text: `SELECT ${editionOfCafe} AS edition`,
  values: [cafeId],
});

/**
 * Part of the transaction of every write that a menu shows, and the last of it: whoever else changes this menu waits
 * from here to the commit. From then on nothing that was kept of the menu is shown any more, in any copy.
 * @param cafeId every cafe's menu unless told
 */
export const renewEdition = async (session: SqlSession, cafeId?: string): Promise<void> => {
  await session.query({
    text: `INSERT INTO menu_edition (cafe_id, edition) VALUES ($1::uuid, gen_random_uuid())
           ON CONFLICT (cafe_id) DO UPDATE SET edition = excluded.edition`,
    values: [cafeId ?? everyCafe],
  });
};
