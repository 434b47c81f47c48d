import { NotFound, StaleVersion } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import { isUniqueViolation, pageOrder, pageWhere, prismaTransaction } from '@coffeemesh/postgres';
import type { ProductStore } from '../domain/ports.ts';
import { ProductNameTaken } from '../domain/problems.ts';
import type { Product } from '../domain/product.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { productFromRow, productToRow } from './product-row.ts';
import { filterWhere } from './product-where.ts';
import { writeMenuVersion } from './sql/menu-version.ts';

export const createProductStore = (prisma: PrismaClient): ProductStore => ({
  get: async (id) => {
    const row = await prisma.product.findUnique({ where: { id, deletedAt: null } });
    if (row === null) throw NotFound();
    return productFromRow(row);
  },
  list: async (filters, sort, page) => {
    const column = sort === 'name' ? 'nameKey' : 'createdAt';
    const rows = await prisma.product.findMany({
      where: { AND: [filterWhere(filters), pageWhere<Prisma.ProductWhereInput>(column, page)] },
      orderBy: pageOrder(column, page),
      take: page.limit,
    });
    return rows.map(productFromRow);
  },
  insert: async (product, effects) => {
    await prismaTransaction(prisma, async (transaction, session) => {
      await transaction.product.create({ data: productToRow(product) });
      await writeEffects(session, effects);
      await writeMenuVersion(session);
    }).catch(rejectTakenName(product));
  },
  replace: async (product, effects) => {
    const where = { id: product.id, version: product.version - 1, deletedAt: null };
    await prismaTransaction(prisma, async (transaction, session) => {
      const { count } = await transaction.product.updateMany({ where, data: productToRow(product) });
      if (count === 0) throw StaleVersion();
      await writeEffects(session, effects);
      await writeMenuVersion(session);
    }).catch(rejectTakenName(product));
  },
  remove: async ({ id, version }, at, effects) => {
    await prismaTransaction(prisma, async (transaction, session) => {
      const { count } = await transaction.product.updateMany({
        where: { id, version, deletedAt: null },
        data: { deletedAt: at, updatedAt: at, liveNameKey: null, categoryId: null, version: version + 1 },
      });
      if (count === 0) throw StaleVersion();
      await writeEffects(session, effects);
      await writeMenuVersion(session);
    });
  },
});

const rejectTakenName =
  ({ name }: Product) =>
  (error: unknown): never => {
    if (!isUniqueViolation(error)) throw error;
    const detail = `There is a product named ${name}.`;
    throw ProductNameTaken({ errors: [{ pointer: '/name', code: ProductNameTaken.slug, detail }] });
  };
