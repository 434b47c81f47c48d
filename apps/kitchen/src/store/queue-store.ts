import type { Database } from '@coffeemesh/postgres';
import { defaultCapacity } from '../domain/capacity.ts';
import type { Queue, QueuedSchedule } from '../domain/queue.ts';
import { readQueue, type QueuedScheduleRow, type QueueRow } from './sql/read-queue.ts';

/** Every kitchen screen reads the queue every few seconds, so this is one prepared statement without Prisma. */
export const readQueueOf = async (database: Database, cafeId: string, limit: number): Promise<Queue> => {
  const [row] = await database.query<QueueRow>(readQueue(cafeId, limit));
  return {
    capacity: row?.capacity ?? defaultCapacity(cafeId),
    load: { openSchedules: row?.openSchedules ?? 0, workSeconds: row?.workSeconds ?? 0 },
    schedules: row?.schedules?.map(scheduleFromRow) ?? [],
  };
};

const scheduleFromRow = (row: QueuedScheduleRow): QueuedSchedule => ({
  ...row,
  scheduledAt: new Date(row.scheduledAt),
  startedAt: row.startedAt === null ? null : new Date(row.startedAt),
  readyAt: new Date(row.readyAt),
});
