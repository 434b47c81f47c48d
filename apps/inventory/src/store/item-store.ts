import { NotFound, StaleVersion } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import { prismaTransaction } from '@coffeemesh/postgres';
import { ItemInUse, ItemNameTaken } from '../domain/inventory-problems.ts';
import type { Item } from '../domain/item.ts';
import type { Paging } from '../domain/paging.ts';
import type { ItemStore } from '../domain/ports.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { likeText } from './like-text.ts';
import { isForeignKeyViolation, isUniqueViolation } from './prisma-errors.ts';

export const createItemStore = (prisma: PrismaClient): ItemStore => ({
  get: async (id) => {
    const row = await prisma.item.findUnique({ where: { id } });
    if (row === null) throw NotFound();
    return itemOf(row);
  },
  known: async (ids) => {
    const rows = await prisma.item.findMany({ where: { id: { in: [...ids] } } });
    return new Map(rows.map((row) => [row.id, itemOf(row)]));
  },
  list: async ({ search, kind }, sort, paging) => {
    const column = sort === 'name' ? 'nameKey' : 'createdAt';
    const direction = paging.descending ? 'desc' : 'asc';
    const name = search === undefined ? undefined : ({ contains: likeText(search), mode: 'insensitive' } as const);
    const rows = await prisma.item.findMany({
      where: { AND: [{ kind, name }, pageWhere(column, paging)] },
      orderBy: [{ [column]: direction }, { id: direction }],
      take: paging.limit,
    });
    return rows.map(itemOf);
  },
  insert: async (item, effects) => {
    await prismaTransaction(prisma, async (transaction, session) => {
      await transaction.item.create({ data: rowOf(item) });
      await writeEffects(session, effects);
    }).catch(refuseTakenName(item));
  },
  replace: async (item) => {
    const where = { id: item.id, version: item.version - 1 };
    const { count } = await prisma.item.updateMany({ where, data: rowOf(item) }).catch(refuseTakenName(item));
    if (count === 0) throw StaleVersion();
  },
  remove: async ({ id, version }) => {
    const { count } = await prisma.item.deleteMany({ where: { id, version } }).catch((error: unknown) => {
      throw isForeignKeyViolation(error) ? ItemInUse('It is in a recipe, or has been in stock.') : error;
    });
    if (count === 0) throw StaleVersion();
  },
});

const refuseTakenName =
  ({ name }: Item) =>
  (error: unknown): never => {
    if (!isUniqueViolation(error)) throw error;
    const detail = `There is an item named ${name}.`;
    throw ItemNameTaken({ errors: [{ pointer: '/name', code: ItemNameTaken.slug, detail }] });
  };

const itemOf = ({ nameKey: _, ...row }: Prisma.ItemGetPayload<object>): Item => ({
  ...row,
  kind: row.kind as Item['kind'],
  unit: row.unit as Item['unit'],
});

const rowOf = (item: Item): Prisma.ItemUncheckedCreateInput => ({ ...item, nameKey: item.name.toLowerCase() });

const pageWhere = (column: 'nameKey' | 'createdAt', { after, descending }: Paging): Prisma.ItemWhereInput => {
  if (after === undefined) return {};
  const value = column === 'createdAt' ? new Date(after.value) : after.value;
  const beyond = descending ? 'lt' : 'gt';
  return { OR: [{ [column]: { [beyond]: value } }, { [column]: value, id: { [beyond]: after.id } }] };
};
