import type { Cafe } from '../domain/cafe.ts';
import type { Slot } from '../domain/slots.ts';

export const toSlotDayResponse = ({ id, timeZone }: Cafe, date: string, slots: readonly Slot[]) => ({
  cafeId: id,
  date,
  timeZone,
  slots: slots.map(({ startsAt, endsAt, capacity }) => ({
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    capacity,
  })),
});
