import type { SqlStatement } from '@coffeemesh/kernel';
import type { Capacity, Load } from '../../domain/capacity.ts';
import type { QueuedSchedule } from '../../domain/queue.ts';

/** In JSON of Postgres, where times are text. */
export type QueuedScheduleRow = Omit<QueuedSchedule, 'scheduledAt' | 'startedAt' | 'readyAt'> & {
  scheduledAt: string;
  startedAt: string | null;
  readyAt: string;
};

export type QueueRow = Load & { capacity: Capacity | null; schedules: QueuedScheduleRow[] | null };

const text = `WITH open AS (
    SELECT id, order_id, status, fulfilment, note, work_seconds, scheduled_at, started_at, ready_at
    FROM schedule WHERE cafe_id = $1 AND status IN ('pending', 'progress')
  ), first AS (
    SELECT * FROM open ORDER BY scheduled_at, id LIMIT $2
  )
  SELECT count(*)::integer AS "openSchedules", coalesce(sum(work_seconds), 0)::float8 AS "workSeconds",
    (SELECT json_build_object('cafeId', c.cafe_id, 'maxOpenSchedules', c.max_open_schedules,
        'maxWaitMinutes', c.max_wait_minutes, 'makeTimeSeconds', c.make_time_seconds,
        'parallelHands', c.parallel_hands, 'version', c.version)
      FROM kitchen_capacity c WHERE c.cafe_id = $1) AS capacity,
    (SELECT json_agg(json_build_object('scheduleId', s.id, 'orderId', s.order_id, 'status', s.status,
        'fulfilment', s.fulfilment, 'note', s.note, 'scheduledAt', s.scheduled_at, 'startedAt', s.started_at,
        'readyAt', s.ready_at, 'items', (
          SELECT json_agg(json_strip_nulls(json_build_object('productId', i.product_id, 'name', i.name,
              'size', i.size, 'options', i.options, 'quantity', i.quantity, 'note', i.note)) ORDER BY i.position)
          FROM schedule_item i WHERE i.schedule_id = s.id))
        ORDER BY s.scheduled_at, s.id)
      FROM first s) AS schedules
  FROM open`;

/** A consistent snapshot of a cafe's queue: capacity, load, and the first `limit` schedules with their items. */
export const readQueue = (cafeId: string, limit: number): SqlStatement => ({
  name: 'queue-read',
  text,
  values: [cafeId, limit],
});
