import { ok } from '@coffeemesh/service-kit';

import { slotDayView } from '../domain/cafe-view.ts';
import { assertSlotDay, orderableSlots } from '../domain/slots.ts';
import { localDateOf } from '../domain/wall-clock.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** The slots of a day for which an order can still be placed now. */
export const listSlots: Handler<'listSlots'> = async ({ params, query }, { cafes, clock }) => {
  const cafe = await cafes.get(params.cafeId);
  const now = clock.now();
  const date = query.date ?? localDateOf(now.getTime(), cafe.timeZone);
  assertSlotDay(cafe, date, now);
  return ok(slotDayView(cafe, date, orderableSlots(cafe, date, now)));
};
