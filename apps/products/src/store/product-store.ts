import { NotFound, StaleVersion } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import { prismaTransaction } from '@coffeemesh/postgres';
import type { ProductStore } from '../domain/ports.ts';
import type { Product } from '../domain/product.ts';
import { ProductNameTaken } from '../domain/product-problems.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { isUniqueViolation } from './prisma-errors.ts';
import { productOf, rowOf } from './product-row.ts';
import { filterWhere, pageWhere } from './product-where.ts';
import { renewEdition } from './sql/menu-edition.ts';

export const createProductStore = (prisma: PrismaClient): ProductStore => ({
  get: async (id) => {
    const row = await prisma.product.findUnique({ where: { id, deletedAt: null } });
    if (row === null) throw NotFound();
    return productOf(row);
  },
  list: async (filters, sort, paging) => {
    const column = sort === 'name' ? 'nameKey' : 'createdAt';
    const direction = paging.descending ? 'desc' : 'asc';
    const rows = await prisma.product.findMany({
      where: { AND: [filterWhere(filters), pageWhere(column, paging)] },
      orderBy: [{ [column]: direction }, { id: direction }],
      take: paging.limit,
    });
    return rows.map(productOf);
  },
  insert: async (product, effects) => {
    await prismaTransaction(prisma, async (transaction, session) => {
      await transaction.product.create({ data: rowOf(product) });
      await writeEffects(session, effects);
      await renewEdition(session);
    }).catch(refuseTakenName(product));
  },
  replace: async (product, effects) => {
    const where = { id: product.id, version: product.version - 1, deletedAt: null };
    await prismaTransaction(prisma, async (transaction, session) => {
      const { count } = await transaction.product.updateMany({ where, data: rowOf(product) });
      if (count === 0) throw StaleVersion();
      await writeEffects(session, effects);
      await renewEdition(session);
    }).catch(refuseTakenName(product));
  },
  remove: async ({ id, version }, at, effects) => {
    await prismaTransaction(prisma, async (transaction, session) => {
      const { count } = await transaction.product.updateMany({
        where: { id, version, deletedAt: null },
        data: { deletedAt: at, updatedAt: at, liveNameKey: null, categoryId: null, version: version + 1 },
      });
      if (count === 0) throw StaleVersion();
      await writeEffects(session, effects);
      await renewEdition(session);
    });
  },
});

const refuseTakenName =
  ({ name }: Product) =>
  (error: unknown): never => {
    if (!isUniqueViolation(error)) throw error;
    const detail = `There is a product named ${name}.`;
    throw ProductNameTaken({ errors: [{ pointer: '/name', code: ProductNameTaken.slug, detail }] });
  };
