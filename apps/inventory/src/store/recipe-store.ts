import { NotFound, type SqlSession, StaleVersion, type WriteEffects } from '@coffeemesh/kernel';
import { notifyOutboxWritten, writeEffects } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import { RecipeExists } from '../domain/inventory-problems.ts';
import type { RecipeStore } from '../domain/ports.ts';
import { itemIdsOf, type RecipeDraft } from '../domain/recipe.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { recipeOf, withLines } from './recipe-row.ts';
import {
  deleteLines,
  deleteRecipe,
  insertLines,
  insertRecipe,
  lockLevelsOf,
  shortLevelsOf,
  tellLevels,
  updateRecipe,
} from './sql/recipes.ts';
import { violatedConstraint } from './violated-constraint.ts';

export const createRecipeStore = (database: Database, prisma: PrismaClient): RecipeStore => {
  const get: RecipeStore['get'] = async (productId) => {
    const row = await prisma.recipe.findUnique({ where: { productId }, include: withLines });
    if (row === null) throw NotFound();
    return recipeOf(row);
  };

  const write = (
    change: (session: SqlSession) => Promise<void>,
    touched: readonly RecipeDraft[],
    at: Date,
    effects: WriteEffects,
  ): Promise<void> =>
    database.transaction(
      async (session) => {
        await tellingShort(session, itemIdsOf(...touched), at, () => change(session));
        await writeEffects(session, effects);
      },
      { attempts: 3 },
    );

  return {
    get,
    list: async ({ itemId }, { limit, descending, after }) => {
      const rows = await prisma.recipe.findMany({
        where: {
          ...(itemId && { lines: { some: { itemId } } }),
          ...(after && { productId: { [descending ? 'lt' : 'gt']: after.id } }),
        },
        include: withLines,
        orderBy: { productId: descending ? 'desc' : 'asc' },
        take: limit,
      });
      return rows.map(recipeOf);
    },
    insert: async (recipe, effects) => {
      const insert = async (session: SqlSession): Promise<void> => {
        await session.query(insertRecipe(recipe));
        await session.query(insertLines(recipe));
      };
      await write(insert, [recipe], recipe.createdAt, effects).catch((error: unknown) => {
        if (violatedConstraint(error) !== 'recipe_pkey') throw error;
        const detail = 'Replace its recipe instead.';
        throw RecipeExists({ errors: [{ pointer: '/productId', code: RecipeExists.slug, detail }] });
      });
    },
    replace: async (recipe, effects) => {
      const replace = async (session: SqlSession): Promise<void> => {
        if ((await session.query(updateRecipe(recipe))).length === 0) throw StaleVersion();
        await session.query(deleteLines(recipe));
        await session.query(insertLines(recipe));
      };
      await write(replace, [recipe, await get(recipe.productId)], recipe.updatedAt, effects);
    },
    remove: async (recipe, at, effects) => {
      const remove = async (session: SqlSession): Promise<void> => {
        if ((await session.query(deleteRecipe(recipe))).length === 0) throw StaleVersion();
      };
      await write(remove, [recipe], at, effects);
    },
  };
};

/** Does a change of recipes, and tells anew what was short before it or is short after it. */
const tellingShort = async (
  session: SqlSession,
  itemIds: readonly string[],
  at: Date,
  change: () => Promise<void>,
): Promise<void> => {
  const short = async (): Promise<string[]> =>
    (await session.query<{ id: string }>(shortLevelsOf(itemIds))).map(({ id }) => id);
  await session.query(lockLevelsOf(itemIds));
  const before = await short();
  await change();
  const touched = [...new Set([...before, ...(await short())])];
  if (touched.length === 0) return;
  await session.query(tellLevels(touched, at));
  session.afterCommit(notifyOutboxWritten);
};
