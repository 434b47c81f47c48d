import type { EventHandler } from '../../generated/events/consumed.ts';

/** Invalidates the cached data of the cafe. */
export const onCafeChanged: EventHandler<'cafes.cafe-updated.v1' | 'cafes.cafe-status-changed.v1'> = async (
  { event },
  { cafes },
) => cafes.invalidate(event.data.cafeId);
