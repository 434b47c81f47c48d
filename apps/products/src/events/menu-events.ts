import type { DomainEvent, WriteEffects } from '@coffeemesh/kernel';
import type { MarkEffects, ProductAtCafe } from '../domain/ports.ts';
import { hasPartChanged, soldOutChanges } from '../domain/sold-out-changes.ts';
import { menuChanged, productBack, productSoldOut } from '../generated/events/published.ts';

export const allMenusChanged = (cafeIds: readonly string[], at: Date): DomainEvent[] =>
  cafeIds.map((cafeId) => menuChanged({ cafeId, at: at.toISOString() }));

/** What is told of a change of sold-out marks: products that are sold out or back as a whole, and that the menu reads differently. */
export const markEvents =
  (cafeId: string, now: Date, receipt?: WriteEffects['receipt']): MarkEffects =>
  (before, after) => ({ events: eventsOf(cafeId, now, before, after), receipt });

const eventsOf = (
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
  return hasPartChanged(before, after) ? [...products, menuChanged({ cafeId, at })] : products;
};
