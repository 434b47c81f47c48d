import { NotFound, StaleVersion } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import {
  isForeignKeyViolation,
  isUniqueViolation,
  likeText,
  pageOrder,
  pageWhere,
  prismaTransaction,
} from '@coffeemesh/postgres';
import type { Item } from '../domain/item.ts';
import type { ItemStore } from '../domain/ports.ts';
import { ItemInUse, ItemNameTaken } from '../domain/problems.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';

export const createItemStore = (prisma: PrismaClient): ItemStore => ({
  get: async (id) => {
    const row = await prisma.item.findUnique({ where: { id } });
    if (row === null) throw NotFound();
    return itemFromRow(row);
  },
  findByIds: async (ids) => {
    const rows = await prisma.item.findMany({ where: { id: { in: [...ids] } } });
    return new Map(rows.map((row) => [row.id, itemFromRow(row)]));
  },
  list: async ({ search, kind }, sort, page) => {
    const column = sort === 'name' ? 'nameKey' : 'createdAt';
    const name = search === undefined ? undefined : ({ contains: likeText(search), mode: 'insensitive' } as const);
    const rows = await prisma.item.findMany({
      where: { AND: [{ kind, name }, pageWhere<Prisma.ItemWhereInput>(column, page)] },
      orderBy: pageOrder(column, page),
      take: page.limit,
    });
    return rows.map(itemFromRow);
  },
  insert: async (item, effects) => {
    await prismaTransaction(prisma, async (transaction, session) => {
      await transaction.item.create({ data: toItemRow(item) });
      await writeEffects(session, effects);
    }).catch(throwNameTaken(item));
  },
  replace: async (item) => {
    const where = { id: item.id, version: item.version - 1 };
    const { count } = await prisma.item.updateMany({ where, data: toItemRow(item) }).catch(throwNameTaken(item));
    if (count === 0) throw StaleVersion();
  },
  remove: async ({ id, version }) => {
    const { count } = await prisma.item.deleteMany({ where: { id, version } }).catch((error: unknown) => {
      throw isForeignKeyViolation(error) ? ItemInUse('It is in a recipe or has been in stock.') : error;
    });
    if (count === 0) throw StaleVersion();
  },
});

const throwNameTaken =
  ({ name }: Item) =>
  (error: unknown): never => {
    if (!isUniqueViolation(error)) throw error;
    const detail = `Another item has the name ${name}.`;
    throw ItemNameTaken({ errors: [{ pointer: '/name', code: ItemNameTaken.slug, detail }] });
  };

const itemFromRow = ({ nameKey: _, ...row }: Prisma.ItemGetPayload<object>): Item => ({
  ...row,
  kind: row.kind as Item['kind'],
  unit: row.unit as Item['unit'],
});

const toItemRow = (item: Item): Prisma.ItemUncheckedCreateInput => ({ ...item, nameKey: item.name.toLowerCase() });
