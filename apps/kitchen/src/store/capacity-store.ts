import { changeCurrentVersion } from '@coffeemesh/kernel';
import { isUniqueViolation } from '@coffeemesh/postgres';
import { defaultCapacity, type Capacity } from '../domain/capacity.ts';
import type { CapacityStore } from '../domain/ports.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';

export const createCapacityStore = (prisma: PrismaClient): CapacityStore => ({
  get: (cafeId) => capacityOf(prisma, cafeId),
  replace: ({ cafeId, ...capacity }, ifMatch) =>
    changeCurrentVersion({
      ifMatch,
      load: () => capacityOf(prisma, cafeId),
      change: async ({ version }) => {
        const replaced = { cafeId, ...capacity, version: version + 1 };
        const { count } = await prisma.kitchenCapacity.updateMany({ where: { cafeId, version }, data: replaced });
        const isWritten = count === 1 || (version === 0 && (await insert(prisma, replaced)));
        return isWritten ? replaced : undefined;
      },
    }),
});

/** The cafe's own capacity, or the default; also within a transaction. */
export const capacityOf = async (client: Prisma.TransactionClient, cafeId: string): Promise<Capacity> =>
  (await client.kitchenCapacity.findUnique({ where: { cafeId } })) ?? defaultCapacity(cafeId);

/** @returns false if the cafe has a capacity already */
const insert = async (prisma: PrismaClient, capacity: Capacity): Promise<boolean> => {
  try {
    await prisma.kitchenCapacity.create({ data: capacity });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
};
