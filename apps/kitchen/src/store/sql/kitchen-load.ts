import type { SqlStatement } from '@coffeemesh/kernel';
import type { Schedule } from '../../domain/schedule.ts';

/** A cafe's capacity as it is kept; no row where the chain's defaults hold. */
export const readCapacity = (cafeId: string): SqlStatement => ({
  name: 'capacity-read',
  text: `SELECT cafe_id AS "cafeId", max_open_tickets AS "maxOpenTickets", max_wait_minutes AS "maxWaitMinutes",
      make_time_seconds AS "makeTimeSeconds", parallel_hands AS "parallelHands", version
    FROM kitchen_capacity WHERE cafe_id = $1::uuid`,
  values: [cafeId],
});

/**
 * Holds a cafe's queue until the transaction ends: whoever joins it, or reckons with it, does so one at a time, so that
 * what was counted is true when it is written.
 */
export const holdQueue = (cafeId: string): SqlStatement => ({
  name: 'queue-hold',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('kitchen queue ' || $1::text, 0))::text AS held`,
  values: [cafeId],
});

/** What a cafe has to make now. */
export const readLoad = (cafeId: string): SqlStatement => ({
  name: 'load-read',
  text: `SELECT count(*)::integer AS "openTickets", coalesce(sum(work_seconds), 0)::float8 AS "workSeconds"
    FROM schedule WHERE cafe_id = $1::uuid AND status IN ('pending', 'progress')`,
  values: [cafeId],
});

/** The work in a cafe's queue before one of its schedules. */
export const readWorkBefore = ({ cafeId, scheduledAt, id }: Schedule): SqlStatement => ({
  name: 'load-read-before',
  text: `SELECT 0 AS "openTickets", coalesce(sum(work_seconds), 0)::float8 AS "workSeconds"
    FROM schedule WHERE cafe_id = $1::uuid AND status IN ('pending', 'progress') AND (scheduled_at, id) < ($2::timestamptz, $3::uuid)`,
  values: [cafeId, scheduledAt, id],
});
