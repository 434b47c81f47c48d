import type { Person } from '../domain/person.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { roleRowsOf, rowOf } from './person-row.ts';

type Transaction = Prisma.TransactionClient;

export const insertPerson = async (transaction: Transaction, person: Person): Promise<void> => {
  await transaction.person.create({ data: rowOf(person) });
  await transaction.roleGrant.createMany({ data: roleRowsOf(person) });
};

/** @returns false where the person is not of the version before any more */
export const updatePerson = async (transaction: Transaction, person: Person): Promise<boolean> => {
  const where = { id: person.id, version: person.version - 1 };
  const { count } = await transaction.person.updateMany({ where, data: rowOf(person) });
  if (count === 0) return false;
  await transaction.roleGrant.deleteMany({ where: { personId: person.id } });
  await transaction.roleGrant.createMany({ data: roleRowsOf(person) });
  return true;
};

export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
