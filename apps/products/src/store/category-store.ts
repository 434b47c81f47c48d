import { NotFound, StaleVersion } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import {
  isForeignKeyViolation,
  isUniqueViolation,
  pageOrder,
  pageWhere,
  prismaTransaction,
} from '@coffeemesh/postgres';
import type { Category } from '../domain/category.ts';
import type { CategoryStore } from '../domain/ports.ts';
import { CategoryInUse, CategoryNameTaken } from '../domain/problems.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { writeMenuVersion } from './sql/menu-version.ts';

export const createCategoryStore = (prisma: PrismaClient): CategoryStore => ({
  get: async (id) => {
    const row = await prisma.category.findUnique({ where: { id } });
    if (row === null) throw NotFound();
    return categoryFromRow(row);
  },
  exists: async (id) => (await prisma.category.count({ where: { id } })) > 0,
  list: async (sort, page) => {
    const column = sort === 'name' ? 'nameKey' : 'position';
    const rows = await prisma.category.findMany({
      where: pageWhere<Prisma.CategoryWhereInput>(column, page),
      orderBy: pageOrder(column, page),
      take: page.limit,
    });
    return rows.map(categoryFromRow);
  },
  insert: async (category, effects) => {
    await prismaTransaction(prisma, async (transaction, session) => {
      await transaction.category.create({ data: categoryToRow(category) });
      await writeEffects(session, effects);
    }).catch(rejectTakenName(category));
  },
  replace: async (category, effects) => {
    const where = { id: category.id, version: category.version - 1 };
    await prismaTransaction(prisma, async (transaction, session) => {
      const { count } = await transaction.category.updateMany({ where, data: categoryToRow(category) });
      if (count === 0) throw StaleVersion();
      await writeEffects(session, effects);
      await writeMenuVersion(session);
    }).catch(rejectTakenName(category));
  },
  remove: async ({ id, version }, effects) => {
    await prismaTransaction(prisma, async (transaction, session) => {
      const { count } = await transaction.category.deleteMany({ where: { id, version } });
      if (count === 0) throw StaleVersion();
      await writeEffects(session, effects);
      await writeMenuVersion(session);
    }).catch((error: unknown) => {
      throw isForeignKeyViolation(error) ? CategoryInUse('Move or delete its products first.') : error;
    });
  },
});

const rejectTakenName =
  ({ name }: Category) =>
  (error: unknown): never => {
    if (!isUniqueViolation(error)) throw error;
    const detail = `There is a category named ${name}.`;
    throw CategoryNameTaken({ errors: [{ pointer: '/name', code: CategoryNameTaken.slug, detail }] });
  };

const categoryFromRow = ({ nameKey: _, ...row }: Prisma.CategoryGetPayload<object>): Category => row;

const categoryToRow = (category: Category): Prisma.CategoryUncheckedCreateInput => ({
  ...category,
  nameKey: category.name.toLowerCase(),
});
