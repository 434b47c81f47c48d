import {
  ItemNameTaken,
  ItemInUse,
  RecipeExists,
  StockNotAvailable,
  OutOfStock,
  ReservationExists,
  ReservationOver,
} from '../../src/domain/problems.ts';

/** What integrators rely on: the slug is the page of the problem, its kind is the status. */
test.each([
  [ItemNameTaken, 'item-name-taken', 'conflict', 'Another item has this name'],
  [ItemInUse, 'item-in-use', 'conflict', 'The item is in use'],
  [RecipeExists, 'recipe-exists', 'conflict', 'The product has a recipe already'],
  [StockNotAvailable, 'stock-not-available', 'conflict', 'The stock is not available'],
  [OutOfStock, 'out-of-stock', 'conflict', 'Out of stock'],
  [ReservationExists, 'reservation-exists', 'conflict', 'The reservation exists already'],
  [ReservationOver, 'reservation-over', 'conflict', 'The reservation has ended'],
])('%# %p', (type, slug, kind, title) => {
  const { slug: thrownSlug, kind: thrownKind, title: thrownTitle } = type();
  expect([thrownSlug, thrownKind, thrownTitle]).toEqual([slug, kind, title]);
});
