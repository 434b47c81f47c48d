import type { EventHandler } from '../generated/events/consumed.ts';

/** A cafe has other settings or another status now: what is kept of it is dropped. */
export const onCafeChanged: EventHandler<'cafes.cafe-updated.v1' | 'cafes.cafe-status-changed.v1'> = async (
  { event },
  { cafes },
) => cafes.invalidate(event.data.cafeId);
