import type { Person } from '../domain/person.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { toRoleGrantRows, toPersonRow } from './person-row.ts';

type Transaction = Prisma.TransactionClient;

export const insertPerson = async (transaction: Transaction, person: Person): Promise<void> => {
  await transaction.person.create({ data: toPersonRow(person) });
  await transaction.roleGrant.createMany({ data: toRoleGrantRows(person) });
};

/** @returns false if another request has changed the person */
export const updatePerson = async (transaction: Transaction, person: Person): Promise<boolean> => {
  const where = { id: person.id, version: person.version - 1 };
  const { count } = await transaction.person.updateMany({ where, data: toPersonRow(person) });
  if (count === 0) return false;
  await transaction.roleGrant.deleteMany({ where: { personId: person.id } });
  await transaction.roleGrant.createMany({ data: toRoleGrantRows(person) });
  return true;
};
