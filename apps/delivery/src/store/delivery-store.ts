import { NotFound } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import { isUniqueViolation, pageOrder, pageWhere, prismaTransaction } from '@coffeemesh/postgres';
import type { DeliveryStore } from '../domain/ports.ts';
import { DeliveryExists } from '../domain/problems.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { toDelivery, toDeliveryRow } from './delivery-row.ts';
import { visibleWhere } from './delivery-where.ts';

export const createDeliveryStore = (prisma: PrismaClient): DeliveryStore => {
  const get: DeliveryStore['get'] = async (id) => {
    const row = await prisma.delivery.findUnique({ where: { id } });
    if (row === null) throw NotFound();
    return toDelivery(row);
  };
  const findLive: DeliveryStore['findLive'] = async (orderId) => {
    const row = await prisma.delivery.findUnique({ where: { liveOrderId: orderId } });
    return row === null ? undefined : toDelivery(row);
  };

  return {
    get,
    findLive,
    list: async (scope, { since, ...filters }, page) => {
      const after = pageWhere<Prisma.DeliveryWhereInput>('createdAt', page);
      const rows = await prisma.delivery.findMany({
        where: { AND: [filters, { createdAt: { gte: since } }, visibleWhere(scope), after] },
        orderBy: pageOrder('createdAt', page),
        take: page.limit,
      });
      return rows.map(toDelivery);
    },
    insert: async (delivery, effects) => {
      try {
        await prismaTransaction(prisma, async (transaction, session) => {
          await transaction.delivery.create({ data: toDeliveryRow(delivery) });
          await writeEffects(session, effects);
        });
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
        const live = await findLive(delivery.orderId);
        throw DeliveryExists({ cause: error, extensions: { deliveryId: live?.id } });
      }
    },
    change: async (id, decide, effectsOf) => {
      for (;;) {
        const current = await get(id);
        const changed = { ...decide(current), version: current.version + 1 };
        const isChanged = await prismaTransaction(prisma, async (transaction, session) => {
          const where = { id, version: current.version };
          const { count } = await transaction.delivery.updateMany({ where, data: toDeliveryRow(changed) });
          if (count === 1) await writeEffects(session, effectsOf(changed));
          return count === 1;
        });
        if (isChanged) return changed;
      }
    },
  };
};
