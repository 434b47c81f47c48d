import type { Database } from '@coffeemesh/postgres';
import { defaultCapacity } from '../domain/capacity.ts';
import type { Queue, Ticket } from '../domain/queue.ts';
import { readQueue, type QueueRow, type TicketRow } from './sql/read-queue.ts';

/** What a cafe has to make now; read every few seconds by the screen in every kitchen, so it goes past Prisma. */
export const readQueueOf = async (database: Database, cafeId: string, limit: number): Promise<Queue> => {
  const [row] = await database.query<QueueRow>(readQueue(cafeId, limit));
  return {
    capacity: row?.capacity ?? defaultCapacity(cafeId),
    load: { openTickets: row?.openTickets ?? 0, workSeconds: row?.workSeconds ?? 0 },
    tickets: row?.tickets?.map(ticketOf) ?? [],
  };
};

const ticketOf = (row: TicketRow): Ticket => ({
  ...row,
  scheduledAt: new Date(row.scheduledAt),
  startedAt: row.startedAt === null ? null : new Date(row.startedAt),
  readyAt: new Date(row.readyAt),
});
