import { NotFound } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import { prismaTransaction } from '@coffeemesh/postgres';
import { DeliveryExists } from '../domain/delivery-problems.ts';
import type { DeliveryStore } from '../domain/ports.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import { deliveryOf, rowOf } from './delivery-row.ts';
import { pageWhere, sightWhere } from './delivery-where.ts';

export const createDeliveryStore = (prisma: PrismaClient): DeliveryStore => {
  const get: DeliveryStore['get'] = async (id) => {
    const row = await prisma.delivery.findUnique({ where: { id } });
    if (row === null) throw NotFound();
    return deliveryOf(row);
  };
  const liveOf: DeliveryStore['liveOf'] = async (orderId) => {
    const row = await prisma.delivery.findUnique({ where: { liveOrderId: orderId } });
    return row === null ? undefined : deliveryOf(row);
  };

  return {
    get,
    liveOf,
    list: async (sight, { since, ...filters }, { limit, newestFirst, after }) => {
      const direction = newestFirst ? 'desc' : 'asc';
      const rows = await prisma.delivery.findMany({
        where: { AND: [filters, { createdAt: { gte: since } }, sightWhere(sight), pageWhere(after, newestFirst)] },
        orderBy: [{ createdAt: direction }, { id: direction }],
        take: limit,
      });
      return rows.map(deliveryOf);
    },
    insert: async (delivery, effects) => {
      try {
        await prismaTransaction(prisma, async (transaction, session) => {
          await transaction.delivery.create({ data: rowOf(delivery) });
          await writeEffects(session, effects);
        });
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
        const live = await liveOf(delivery.orderId);
        throw DeliveryExists({ cause: error, extensions: { deliveryId: live?.id } });
      }
    },
    change: async (id, decide, effectsOf) => {
      for (;;) {
        const current = await get(id);
        const changed = { ...decide(current), version: current.version + 1 };
        const isChanged = await prismaTransaction(prisma, async (transaction, session) => {
          const where = { id, version: current.version };
          const { count } = await transaction.delivery.updateMany({ where, data: rowOf(changed) });
          if (count === 1) await writeEffects(session, effectsOf(changed));
          return count === 1;
        });
        if (isChanged) return changed;
      }
    },
  };
};

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
