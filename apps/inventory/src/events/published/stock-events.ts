import type { AvailabilityChange } from '../../domain/availability.ts';
import type { AvailabilityEvents } from '../../domain/ports.ts';
import { stockBack, stockLow, stockOut } from '../../generated/events/published.ts';

/** The events of changes of availability, in their order; `stock-low` before `stock-out`. */
export const availabilityEvents: AvailabilityEvents = (changes, at) =>
  changes.flatMap((change) => eventsOf(change, at.toISOString()));

const eventsOf = (change: AvailabilityChange, at: string) => {
  const { isLow, turned, lowLevel, parLevel, unavailableSizes, unavailableOptions, ...level } = change;
  const availability = { ...level, unavailableSizes, unavailableOptions, at };
  return [
    ...(isLow ? [stockLow({ ...level, lowLevel, parLevel, at })] : []),
    ...(turned === 'out' ? [stockOut(availability)] : []),
    ...(turned === 'back' ? [stockBack(availability)] : []),
  ];
};
