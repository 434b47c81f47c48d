import { NotFound, problem, StateConflict } from '@coffeemesh/kernel';
import type { CreateScheduleRequest, Schedule } from '@coffeemesh/kitchen-client';
import { ok } from '@coffeemesh/service-kit';
import { testId } from '@coffeemesh/testing';
import { serveUpstream } from './serve-upstream.ts';

const KitchenAtCapacity = problem('kitchen-at-capacity', 'conflict', 'The kitchen is at capacity');

/** A stub of the kitchen, in memory. An order has one schedule. */
export const serveKitchen = async () => {
  const schedules = new Map<string, Schedule>();
  const state = { isFull: false };
  let count = 0;

  const server = await serveUpstream('kitchen', {
    createSchedule: async ({ body }: { body: CreateScheduleRequest }) => {
      const known = schedules.get(body.orderId);
      if (known === undefined && state.isFull) throw KitchenAtCapacity({ detail: '200 of 200 orders wait.' });
      const scheduled = new Date().toISOString();
      const schedule: Schedule = known ?? {
        ...body,
        id: testId(0xb0000 + (count += 1)),
        status: 'pending',
        scheduled,
        readyAt: scheduled,
      };
      schedules.set(body.orderId, schedule);
      const headers = { location: `/v1/kitchen/schedules/${schedule.id}`, etag: '"1"' };
      return { status: known === undefined ? 201 : 200, headers, body: schedule };
    },
    cancelSchedule: async ({ params, body }: { params: { scheduleId: string }; body: { reason: string } }) => {
      const schedule = [...schedules.values()].find(({ id }) => id === params.scheduleId);
      if (schedule === undefined) throw NotFound();
      if (schedule.status === 'finished') throw StateConflict();
      const cancelled: Schedule = { ...schedule, status: 'cancelled', cancelReason: body.reason };
      schedules.set(schedule.orderId, cancelled);
      return ok(cancelled, '"2"');
    },
  });
  return { ...server, schedules, state };
};
