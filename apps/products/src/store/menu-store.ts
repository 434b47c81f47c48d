import { NotFound, StaleVersion } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import { type Database, prismaTransaction } from '@coffeemesh/postgres';
import { catalogueSetting, type MenuSetting } from '../domain/menu.ts';
import type { MenuStore, ProductStore } from '../domain/ports.ts';
import { noMarks } from '../domain/sold-out.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { createMarkStore } from './mark-store.ts';
import { readMarks } from './sql/marks.ts';
import { writeMenuVersion } from './sql/menu-version.ts';

export const createMenuStore = (database: Database, prisma: PrismaClient, products: ProductStore): MenuStore => ({
  ...createMarkStore(database),
  get: async (cafeId, productId, now) => {
    const [cafe, product, row, [marked]] = await Promise.all([
      prisma.cafe.findUnique({ where: { id: cafeId } }),
      products.get(productId),
      prisma.menuProduct.findUnique({ where: { cafeId_productId: { cafeId, productId } } }),
      readMarks(database, cafeId, [productId], now),
    ]);
    if (cafe === null) throw NotFound();
    return {
      cafeId,
      currency: cafe.currency,
      product,
      setting: row === null ? catalogueSetting : settingFromRow(row),
      marks: marked?.marks ?? noMarks,
      version: row?.version ?? 0,
    };
  },
  set: async (menuProduct, setting, now, effects) => {
    const { cafeId, product, version } = menuProduct;
    const key = { cafeId, productId: product.id };
    const data = { ...key, ...settingToRow(setting), updatedAt: now, version: version + 1 };
    await prismaTransaction(prisma, async (transaction, session) => {
      const { count } =
        version === 0
          ? await transaction.menuProduct.createMany({ data, skipDuplicates: true })
          : await transaction.menuProduct.updateMany({ where: { ...key, version }, data });
      if (count === 0) throw StaleVersion();
      await writeEffects(session, effects);
      await writeMenuVersion(session, cafeId);
    });
    return { ...menuProduct, setting, version: data.version };
  },
  addCafe: async (id, currency, effects) => {
    await prismaTransaction(prisma, async (transaction, session) => {
      await transaction.cafe.createMany({ data: { id, currency }, skipDuplicates: true });
      await writeEffects(session, effects);
      await writeMenuVersion(session, id);
    });
  },
  cafeIds: async () =>
    (await prisma.cafe.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id),
});

const settingFromRow = (row: Prisma.MenuProductGetPayload<object>): MenuSetting => ({
  available: row.available,
  sizePrices: row.sizePrices as MenuSetting['sizePrices'] & Prisma.JsonArray,
  optionPrices: row.optionPrices as MenuSetting['optionPrices'] & Prisma.JsonArray,
});

const settingToRow = ({ available, sizePrices, optionPrices }: MenuSetting) => ({
  available,
  sizePrices: [...sizePrices],
  optionPrices: [...optionPrices],
});
