import type { DomainEvent, WriteEffects } from '@coffeemesh/kernel';
import type { EffectsOfMarkChange, ProductAtCafe } from '../../domain/ports.ts';
import { hasOptionOrSizeChanged, soldOutChanges } from '../../domain/sold-out-changes.ts';
import { menuChanged, productBack, productSoldOut } from '../../generated/events/published.ts';

export const menuChangedEvent = (cafeId: string, at: Date): DomainEvent =>
  menuChanged({ cafeId, at: at.toISOString() });

/** One `menu-changed` event per cafe, for a change of the whole catalogue. */
export const menuChangedEvents = (cafeIds: readonly string[], at: Date): DomainEvent[] =>
  cafeIds.map((cafeId) => menuChangedEvent(cafeId, at));

/**
 * The events of a change of sold-out marks: `product-sold-out` and `product-back` for products as a whole, and
 * `menu-changed` if a size or option has changed.
 * @param receipt of the consumed event that caused the change
 */
export const effectsOfMarkChange =
  (cafeId: string, now: Date, receipt?: WriteEffects['receipt']): EffectsOfMarkChange =>
  (before, after) => ({ events: markChangeEvents(cafeId, now, before, after), receipt });

const markChangeEvents = (
  cafeId: string,
  now: Date,
  before: readonly ProductAtCafe[],
  after: readonly ProductAtCafe[],
): DomainEvent[] => {
  const at = now.toISOString();
  const products = soldOutChanges(before, after).map((each) =>
    each.change === 'back'
      ? productBack({ productId: each.productId, cafeId, at })
      : productSoldOut({ productId: each.productId, cafeId, reason: each.reason, until: each.until, at }),
  );
  return hasOptionOrSizeChanged(before, after) ? [...products, menuChangedEvent(cafeId, now)] : products;
};
