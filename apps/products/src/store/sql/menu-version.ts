import type { SqlSession, SqlStatement } from '@coffeemesh/kernel';

/** The `cafe_id` of the row that stands for all cafes. */
const allCafes = '00000000-0000-0000-0000-000000000000';

/** SQL for the version of the menu of cafe `$1`: the cafe's own version and the one of all cafes. */
export const menuVersionSql = `concat(
  (SELECT version FROM menu_version WHERE cafe_id = $1::uuid), '.',
  (SELECT version FROM menu_version WHERE cafe_id = '${allCafes}'))`;

/** One row, `{ menuVersion }`, also for an unknown cafe. */
export const readMenuVersion = (cafeId: string): SqlStatement => ({
  name: 'read-menu-version',
  text: `SELECT ${menuVersionSql} AS "menuVersion"`,
  values: [cafeId],
});

/**
 * Writes a new menu version. The last statement of every transaction that changes a menu: other changes of this menu wait
 * from here until the commit. From the commit on, no copy uses a cached menu of an older version.
 * @param cafeId the cafe whose menu changes; all cafes if undefined
 */
export const writeMenuVersion = async (session: SqlSession, cafeId?: string): Promise<void> => {
  await session.query({
    text: `INSERT INTO menu_version (cafe_id, version) VALUES ($1::uuid, gen_random_uuid())
           ON CONFLICT (cafe_id) DO UPDATE SET version = excluded.version`,
    values: [cafeId ?? allCafes],
  });
};
