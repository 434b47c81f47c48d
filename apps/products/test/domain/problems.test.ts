import { CategoryNameTaken, CategoryInUse, ProductNameTaken, ProductPublished } from '../../src/domain/problems.ts';

/** What integrators rely on: the slug is the page of the problem, its kind is the status. */
test.each([
  [CategoryNameTaken, 'category-name-taken', 'conflict', 'Another category has this name'],
  [CategoryInUse, 'category-in-use', 'conflict', 'The category contains products'],
  [ProductNameTaken, 'product-name-taken', 'conflict', 'Another product has this name'],
  [ProductPublished, 'product-published', 'conflict', 'A published product cannot be deleted'],
])('%# %p', (type, slug, kind, title) => {
  const { slug: thrownSlug, kind: thrownKind, title: thrownTitle } = type();
  expect([thrownSlug, thrownKind, thrownTitle]).toEqual([slug, kind, title]);
});
