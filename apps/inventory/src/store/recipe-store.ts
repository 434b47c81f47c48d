import { NotFound, type SqlSession, StaleVersion, type WriteEffects } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import { violatedConstraint, type Database } from '@coffeemesh/postgres';
import type { AvailabilityChange } from '../domain/availability.ts';
import { MAX_TRANSACTION_ATTEMPTS } from '../domain/policy.ts';
import type { AvailabilityEvents, RecipeStore } from '../domain/ports.ts';
import { RecipeExists } from '../domain/problems.ts';
import { itemIdsOf, type RecipeDraft } from '../domain/recipe.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { recipeFromRow, withLines } from './recipe-row.ts';
import {
  deleteLines,
  deleteRecipe,
  insertLines,
  insertRecipe,
  lockLevelsOf,
  shortages,
  shortLevelsOf,
  updateRecipe,
} from './sql/recipes.ts';

export const createRecipeStore = (
  database: Database,
  prisma: PrismaClient,
  events: AvailabilityEvents,
): RecipeStore => {
  const get: RecipeStore['get'] = async (productId) => {
    const row = await prisma.recipe.findUnique({ where: { productId }, include: withLines });
    if (row === null) throw NotFound();
    return recipeFromRow(row);
  };

  const write = (
    change: (session: SqlSession) => Promise<void>,
    recipes: readonly RecipeDraft[],
    at: Date,
    effects: WriteEffects,
  ): Promise<void> =>
    database.transaction(
      async (session) => {
        const changes = await changeRecipes(session, itemIdsOf(...recipes), () => change(session));
        await writeEffects(session, { ...effects, events: [...events(changes, at), ...effects.events] });
      },
      { attempts: MAX_TRANSACTION_ATTEMPTS },
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
      return rows.map(recipeFromRow);
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

/** Runs `change` with the items' stock levels locked. @returns those that were short before it or are short after it */
const changeRecipes = async (
  session: SqlSession,
  itemIds: readonly string[],
  change: () => Promise<void>,
): Promise<AvailabilityChange[]> => {
  const shortIds = async (): Promise<string[]> =>
    (await session.query<{ id: string }>(shortLevelsOf(itemIds))).map(({ id }) => id);
  await session.query(lockLevelsOf(itemIds));
  const before = await shortIds();
  await change();
  const ids = [...new Set([...before, ...(await shortIds())])];
  return ids.length === 0 ? [] : session.query<AvailabilityChange>(shortages(ids));
};
