import { DeliveryExists, DeliveryTaken } from '../../src/domain/problems.ts';

/** What integrators rely on: the slug is the page of the problem, its kind is the status. */
test.each([
  [DeliveryExists, 'delivery-exists', 'conflict', 'The order has a delivery already'],
  [DeliveryTaken, 'delivery-taken', 'conflict', 'Another courier has taken the delivery'],
])('%# %p', (type, slug, kind, title) => {
  const { slug: thrownSlug, kind: thrownKind, title: thrownTitle } = type();
  expect([thrownSlug, thrownKind, thrownTitle]).toEqual([slug, kind, title]);
});
