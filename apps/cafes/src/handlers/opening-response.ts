import type { Opening } from '../domain/opening.ts';

export const toOpeningResponse = (opening: Opening) => ({
  ...opening,
  at: opening.at.toISOString(),
  fulfilmentTypes: [...opening.fulfilmentTypes],
  opensAt: toTimestamp(opening.opensAt),
  closesAt: toTimestamp(opening.closesAt),
  lastOrderAt: toTimestamp(opening.lastOrderAt),
  opensNextAt: toTimestamp(opening.opensNextAt),
  earliestReadyAt: toTimestamp(opening.earliestReadyAt),
});

const toTimestamp = (instant: Date | null): string | null => instant?.toISOString() ?? null;
