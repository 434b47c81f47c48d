import { NotFound, StaleVersion } from '@coffeemesh/kernel';
import { prismaTransaction } from '@coffeemesh/postgres';

import { EmailTaken } from '../domain/identity-problems.ts';
import type { People, PersonChange } from '../domain/ports.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { personOf, withRoles } from './person-row.ts';
import { insertPerson, isUniqueViolation, updatePerson } from './save-person.ts';
import { staffOrder, staffWhere } from './staff-where.ts';
import { writeEffects } from './write-effects.ts';

/** How often a change without a version to match is tried again after somebody else's. */
const ATTEMPTS = 10;

/** A caller's id is one, unless the caller is a service. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const createPeopleStore = (prisma: PrismaClient): People => {
  const find: People['find'] = async (id) => {
    if (!UUID.test(id)) return undefined;
    const row = await prisma.person.findUnique({ where: { id }, include: withRoles });
    return row === null ? undefined : personOf(row);
  };

  const save = ({ person, endSessions, ...effects }: PersonChange): Promise<boolean> =>
    prismaTransaction(prisma, async (transaction, session) => {
      if (!(await updatePerson(transaction, person))) return false;
      if (endSessions !== undefined) {
        const data = { endedAt: person.updatedAt, endReason: endSessions };
        await transaction.session.updateMany({ where: { personId: person.id, endedAt: null }, data });
      }
      await writeEffects(session, effects);
      return true;
    });

  return {
    find,

    findByEmail: async (email) => {
      const row = await prisma.person.findUnique({ where: { email }, include: withRoles });
      return row === null ? undefined : personOf(row);
    },

    listStaff: async (query) => {
      const { sort, limit } = query;
      const rows = await prisma.person.findMany({
        where: staffWhere(query),
        include: withRoles,
        orderBy: staffOrder(sort),
        take: limit + 1,
      });
      return rows.map(personOf);
    },

    insert: async (person, effects) => {
      try {
        await prismaTransaction(prisma, async (transaction, session) => {
          await insertPerson(transaction, person);
          await writeEffects(session, effects);
        });
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
        const detail = 'Sign in instead, or use another address.';
        throw EmailTaken({ errors: [{ pointer: '/email', code: 'email-taken', detail }], cause: error });
      }
    },

    change: async (id, version, change) => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const current = await find(id);
        if (current === undefined) throw NotFound();
        const decided = change(current);
        if (version !== undefined && version !== current.version) throw StaleVersion();
        if (await save(decided)) return decided.person;
        if (version !== undefined) throw StaleVersion();
      }
      throw StaleVersion('Others have changed it all the while.');
    },
  };
};
