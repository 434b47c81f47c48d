import { StaleVersion } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/postgres';
import { defaultCapacity, type Capacity } from '../domain/capacity.ts';
import type { Capacities } from '../domain/ports.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import { readCapacity } from './sql/kitchen-load.ts';

export const createCapacities = (database: Database, prisma: PrismaClient): Capacities => {
  const of: Capacities['of'] = async (cafeId) => {
    const [row] = await database.query<Capacity>(readCapacity(cafeId));
    return row ?? defaultCapacity(cafeId);
  };

  const replace: Capacities['replace'] = async (capacity, ifMatch) => {
    const current = await of(capacity.cafeId);
    if (ifMatch !== undefined && ifMatch !== current.version) throw StaleVersion();
    const { cafeId } = capacity;
    const version = current.version + 1;
    const { count } = await prisma.kitchenCapacity.updateMany({
      where: { cafeId, version: current.version },
      data: { ...capacity, version },
    });
    if (count === 1) return { ...capacity, version };
    if (current.version === 0 && (await insert({ ...capacity, version }))) return { ...capacity, version };
    if (ifMatch !== undefined) throw StaleVersion();
    return replace(capacity, ifMatch);
  };

  /** @returns whether it was the first for its cafe */
  const insert = async (capacity: Capacity): Promise<boolean> => {
    try {
      await prisma.kitchenCapacity.create({ data: capacity });
      return true;
    } catch (error) {
      if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return false;
      throw error;
    }
  };

  return { of, replace };
};
