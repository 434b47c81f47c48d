import type { EventHandler } from '../../generated/events/consumed.ts';

/** Invalidates what is cached of the cafe. */
export const onCafeChanged: EventHandler<'cafes.cafe-updated.v1' | 'cafes.cafe-status-changed.v1'> = async (
  { event },
  { cafes },
) => cafes.invalidate(event.data.cafeId);
