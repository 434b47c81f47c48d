import type { EventHandler } from '../../generated/events/consumed.ts';
import { menuChangedEvent } from '../published/menu-events.ts';

/** A new cafe gets a menu: the catalogue in its currency. */
export const onCafeCreated: EventHandler<'cafes.cafe-created.v1'> = async ({ event, receipt }, { menus, clock }) => {
  const { cafeId, currency } = event.data;
  await menus.addCafe(cafeId, currency, { events: [menuChangedEvent(cafeId, clock.now())], receipt });
};
