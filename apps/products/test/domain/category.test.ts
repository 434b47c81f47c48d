import { applyCategoryDraft, newCategory } from '../../src/domain/category.ts';

const monday = new Date('2026-05-04T08:00:00.000Z');
const tuesday = new Date('2026-05-05T08:00:00.000Z');

test('a category has the fields of its draft', () => {
  expect(newCategory({ name: 'Coffee', description: 'Hot', position: 3 }, 'an id', monday)).toEqual({
    id: 'an id',
    name: 'Coffee',
    description: 'Hot',
    position: 3,
    createdAt: monday,
    updatedAt: monday,
    version: 1,
  });
});

test('a draft replaces every field; what it leaves out has its default', () => {
  const category = newCategory({ name: 'Coffee', description: 'Hot', position: 3 }, 'an id', monday);
  expect(applyCategoryDraft(category, { name: 'Tea' }, tuesday)).toEqual({
    id: 'an id',
    name: 'Tea',
    description: null,
    position: 1000,
    createdAt: monday,
    updatedAt: tuesday,
    version: 2,
  });
});
