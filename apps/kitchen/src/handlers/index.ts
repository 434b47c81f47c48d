import type { Handlers } from '../generated/api/handlers.ts';
import { cancelSchedule } from './cancel-schedule.ts';
import { createSchedule } from './create-schedule.ts';
import { deleteSchedule } from './delete-schedule.ts';
import { finishSchedule } from './finish-schedule.ts';
import { getCapacity } from './get-capacity.ts';
import { getQueue } from './get-queue.ts';
import { getScheduleStatus } from './get-schedule-status.ts';
import { getSchedule } from './get-schedule.ts';
import { listSchedules } from './list-schedules.ts';
import { replaceCapacity } from './replace-capacity.ts';
import { replaceSchedule } from './replace-schedule.ts';
import { startSchedule } from './start-schedule.ts';

export const handlers: Handlers = {
  cancelSchedule,
  createSchedule,
  deleteSchedule,
  finishSchedule,
  getCapacity,
  getQueue,
  getSchedule,
  getScheduleStatus,
  listSchedules,
  replaceCapacity,
  replaceSchedule,
  startSchedule,
};
