import { changeCurrentVersion, NotFound } from '@coffeemesh/kernel';
import { isUniqueViolation, prismaTransaction } from '@coffeemesh/postgres';
import type { PersonChange, PersonStore } from '../domain/ports.ts';
import { EmailTaken } from '../domain/problems.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { toPerson, withRoles } from './person-row.ts';
import { insertPerson, updatePerson } from './save-person.ts';
import { staffOrder, staffWhere } from './staff-where.ts';
import { writeEffects } from './write-effects.ts';

/** The id of a caller is a UUID, unless the caller is a service. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const createPersonStore = (prisma: PrismaClient): PersonStore => {
  const find: PersonStore['find'] = async (id) => {
    if (!uuid.test(id)) return undefined;
    const row = await prisma.person.findUnique({ where: { id }, include: withRoles });
    return row === null ? undefined : toPerson(row);
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
      return row === null ? undefined : toPerson(row);
    },

    listStaff: async (query) => {
      const rows = await prisma.person.findMany({
        where: staffWhere(query),
        include: withRoles,
        orderBy: staffOrder(query),
        take: query.page.limit,
      });
      return rows.map(toPerson);
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

    change: (id, ifMatch, change) =>
      changeCurrentVersion({
        ifMatch,
        // The change comes before the check of the version: 403, 404 and 422 take precedence over 412.
        load: async () => {
          const current = await find(id);
          if (current === undefined) throw NotFound();
          return { version: current.version, change: change(current) };
        },
        change: async ({ change: changed }) => ((await save(changed)) ? changed.person : undefined),
      }),
  };
};
