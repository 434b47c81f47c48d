import { KitchenAtCapacity, OrderAlreadyScheduled } from '../../src/domain/problems.ts';

/** What integrators rely on: the slug is the page of the problem, its kind is the status. */
test.each([
  [KitchenAtCapacity, 'kitchen-at-capacity', 'conflict', 'The kitchen is at capacity'],
  [OrderAlreadyScheduled, 'order-already-scheduled', 'conflict', 'The order has another schedule'],
])('%# %p', (type, slug, kind, title) => {
  const { slug: thrownSlug, kind: thrownKind, title: thrownTitle } = type();
  expect([thrownSlug, thrownKind, thrownTitle]).toEqual([slug, kind, title]);
});
