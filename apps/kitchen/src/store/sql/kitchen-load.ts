import type { SqlStatement } from '@coffeemesh/kernel';
import type { Schedule } from '../../domain/schedule.ts';

/** Locks a cafe's queue until the transaction ends, so that the load is still exact when the change is written. */
export const lockQueue = (cafeId: string): SqlStatement => ({
  name: 'queue-lock',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('kitchen queue ' || $1::text, 0))::text AS locked`,
  values: [cafeId],
});

/** The load of a cafe's queue. */
export const readLoad = (cafeId: string): SqlStatement => ({
  name: 'load-read',
  text: `SELECT count(*)::integer AS "openSchedules", coalesce(sum(work_seconds), 0)::float8 AS "workSeconds"
    FROM schedule WHERE cafe_id = $1::uuid AND status IN ('pending', 'progress')`,
  values: [cafeId],
});

/** The load before one schedule of the queue. It does not count schedules: that one has its place already. */
export const readLoadBefore = ({ cafeId, scheduledAt, id }: Schedule): SqlStatement => ({
  name: 'load-read-before',
  text: `SELECT 0 AS "openSchedules", coalesce(sum(work_seconds), 0)::float8 AS "workSeconds"
    FROM schedule WHERE cafe_id = $1::uuid AND status IN ('pending', 'progress') AND (scheduled_at, id) < ($2::timestamptz, $3::uuid)`,
  values: [cafeId, scheduledAt, id],
});
