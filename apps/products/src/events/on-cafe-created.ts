import type { EventHandler } from '../generated/events/consumed.ts';
import { menuChanged } from '../generated/events/published.ts';

/** A new cafe has a menu: the catalogue, in its currency. */
export const onCafeCreated: EventHandler<'cafes.cafe-created.v1'> = async ({ event, receipt }, { menus, clock }) => {
  const { cafeId, currency } = event.data;
  const events = [menuChanged({ cafeId, at: clock.now().toISOString() })];
  await menus.addCafe(cafeId, currency, { events, receipt });
};
