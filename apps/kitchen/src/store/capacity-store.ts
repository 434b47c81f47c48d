import { StaleVersion } from '@coffeemesh/kernel';
import { defaultCapacity, type Capacity } from '../domain/capacity.ts';
import type { CapacityStore } from '../domain/ports.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';

export const createCapacityStore = (prisma: PrismaClient): CapacityStore => {
  const replace: CapacityStore['replace'] = async (capacity, ifMatch) => {
    const { cafeId } = capacity;
    const current = await capacityOf(prisma, cafeId);
    if (ifMatch !== undefined && ifMatch !== current.version) throw StaleVersion();
    const replaced = { ...capacity, version: current.version + 1 };
    const where = { cafeId, version: current.version };
    const { count } = await prisma.kitchenCapacity.updateMany({ where, data: replaced });
    if (count === 1 || (current.version === 0 && (await insert(prisma, replaced)))) return replaced;
    if (ifMatch !== undefined) throw StaleVersion();
    return replace(capacity, ifMatch);
  };
  return { get: (cafeId) => capacityOf(prisma, cafeId), replace };
};

/** The cafe's own capacity, or the default; also within a transaction. */
export const capacityOf = async (client: Prisma.TransactionClient, cafeId: string): Promise<Capacity> =>
  (await client.kitchenCapacity.findUnique({ where: { cafeId } })) ?? defaultCapacity(cafeId);

/** @returns false if the cafe has a capacity already */
const insert = async (prisma: PrismaClient, capacity: Capacity): Promise<boolean> => {
  try {
    await prisma.kitchenCapacity.create({ data: capacity });
    return true;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return false;
    throw error;
  }
};
