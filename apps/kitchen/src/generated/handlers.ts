// Generated from openapi/kitchen/oas.yaml; do not edit. `npm run codegen`

import type { Handlers } from './api/handlers.ts';
import { listSchedules } from '../handlers/list-schedules.ts';
import { createSchedule } from '../handlers/create-schedule.ts';
import { getSchedule } from '../handlers/get-schedule.ts';
import { replaceSchedule } from '../handlers/replace-schedule.ts';
import { deleteSchedule } from '../handlers/delete-schedule.ts';
import { getScheduleStatus } from '../handlers/get-schedule-status.ts';
import { startSchedule } from '../handlers/start-schedule.ts';
import { finishSchedule } from '../handlers/finish-schedule.ts';
import { cancelSchedule } from '../handlers/cancel-schedule.ts';
import { getQueue } from '../handlers/get-queue.ts';
import { getCapacity } from '../handlers/get-capacity.ts';
import { replaceCapacity } from '../handlers/replace-capacity.ts';

/** The handler of every operation, from `src/handlers/<operation-id>.ts`. */
export const handlers: Handlers = {
  listSchedules,
  createSchedule,
  getSchedule,
  replaceSchedule,
  deleteSchedule,
  getScheduleStatus,
  startSchedule,
  finishSchedule,
  cancelSchedule,
  getQueue,
  getCapacity,
  replaceCapacity,
};
