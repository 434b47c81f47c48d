import type { Cafe } from './cafe.ts';
import type { CafeSummary } from './cafe-list.ts';
import type { Opening } from './opening.ts';
import type { Slot } from './slots.ts';

/** A cafe as the API tells it. */
export const cafeView = ({ createdAt, updatedAt, ...cafe }: Cafe) => ({
  ...cafe,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});

export const cafeSummaryView = ({ createdAt: _, ...summary }: CafeSummary) => summary;

/** A cafe as its events tell it. */
export const cafeEventData = ({ id, name, timeZone, currency, fulfilmentTypes, status, version, updatedAt }: Cafe) => ({
  cafeId: id,
  name,
  timeZone,
  currency,
  fulfilmentTypes,
  status,
  version,
  at: updatedAt.toISOString(),
});

export const openingView = (opening: Opening) => ({
  ...opening,
  at: opening.at.toISOString(),
  fulfilmentTypes: [...opening.fulfilmentTypes],
  opensAt: timestamp(opening.opensAt),
  closesAt: timestamp(opening.closesAt),
  lastOrderAt: timestamp(opening.lastOrderAt),
  opensNextAt: timestamp(opening.opensNextAt),
  earliestReadyAt: timestamp(opening.earliestReadyAt),
});

export const slotDayView = ({ id, timeZone }: Cafe, date: string, slots: readonly Slot[]) => ({
  cafeId: id,
  date,
  timeZone,
  slots: slots.map(({ startsAt, endsAt, capacity }) => ({
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    capacity,
  })),
});

const timestamp = (instant: Date | null): string | null => instant?.toISOString() ?? null;
