import { isUniqueViolation, prismaTransaction, type Database } from '@coffeemesh/postgres';
import type { Person } from '../domain/person.ts';
import type { InvitationStore } from '../domain/ports.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { toInvitation, toInvitationRow, type InvitationRow } from './invitation-row.ts';
import { insertPerson, updatePerson } from './save-person.ts';
import { listInvitations } from './sql/list-invitations.ts';
import { writeEffects } from './write-effects.ts';

/** Rolls the transaction back. */
class NotAccepted extends Error {
  override readonly name = 'NotAccepted';
}

export const createInvitationStore = (database: Database, prisma: PrismaClient): InvitationStore => ({
  find: async (id) => {
    const row = await prisma.invitation.findUnique({ where: { id } });
    return row === null ? undefined : toInvitation(row);
  },

  findByToken: async (tokenHash) => {
    const row = await prisma.invitation.findUnique({ where: { tokenHash } });
    return row === null ? undefined : toInvitation(row);
  },

  list: async (query) => (await database.query<InvitationRow>(listInvitations(query))).map(toInvitation),

  insert: (invitation, tokenHash, effects) =>
    prismaTransaction(prisma, async (transaction, session) => {
      const { invitedBy, email, createdAt } = invitation;
      const where = { invitedBy, email, acceptedAt: null, withdrawnAt: null };
      await transaction.invitation.updateMany({ where, data: { withdrawnAt: createdAt } });
      await transaction.invitation.create({ data: toInvitationRow(invitation, tokenHash) });
      await writeEffects(session, effects);
    }),

  withdraw: (id, now, effects) =>
    prismaTransaction(prisma, async (transaction, session) => {
      if (!(await close(transaction, id, now, { withdrawnAt: now }))) return false;
      await writeEffects(session, effects);
      return true;
    }),

  accept: async (id, person, now, effects) => {
    try {
      await prismaTransaction(prisma, async (transaction, session) => {
        if (!(await close(transaction, id, now, { acceptedAt: now }))) throw new NotAccepted();
        if (!(await savePerson(transaction, person))) throw new NotAccepted();
        await writeEffects(session, effects);
      });
      return true;
    } catch (error) {
      if (error instanceof NotAccepted || isUniqueViolation(error)) return false;
      throw error;
    }
  },
});

/** @returns whether the invitation was open */
const close = async (
  transaction: Prisma.TransactionClient,
  id: string,
  now: Date,
  data: { acceptedAt: Date } | { withdrawnAt: Date },
): Promise<boolean> => {
  const where = { id, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } };
  return (await transaction.invitation.updateMany({ where, data })).count === 1;
};

const savePerson = async (transaction: Prisma.TransactionClient, person: Person): Promise<boolean> => {
  if (person.version > 1) return updatePerson(transaction, person);
  await insertPerson(transaction, person);
  return true;
};
