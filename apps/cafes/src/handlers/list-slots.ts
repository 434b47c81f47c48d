import { ok } from '@coffeemesh/service-kit';
import { assertSlotDayInRange, orderableSlots } from '../domain/slots.ts';
import { toLocalDate } from '../domain/wall-clock.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toSlotDayResponse } from './slot-day-response.ts';

/** Lists the slots of a day for which orders can still be placed. */
export const listSlots: Handler<'listSlots'> = async ({ params, query }, { cafes, clock }) => {
  const cafe = await cafes.get(params.cafeId);
  const now = clock.now();
  const date = query.date ?? toLocalDate(now.getTime(), cafe.timeZone);
  assertSlotDayInRange(cafe, date, now);
  return ok(toSlotDayResponse(cafe, date, orderableSlots(cafe, date, now)));
};
