import { DEFAULT_CATEGORY_POSITION } from './policy.ts';

/** A category of the catalogue and of every menu. */
export type Category = {
  id: string;
  name: string;
  description: string | null;
  /** Sort key on menus; the lowest comes first. */
  position: number;
  createdAt: Date;
  updatedAt: Date;
  version: number;
};

/** The fields of a category that a caller sets. */
export type CategoryDraft = { name: string; description?: string | null; position?: number };

const fieldsOf = ({ name, description = null, position = DEFAULT_CATEGORY_POSITION }: CategoryDraft) => ({
  name,
  description,
  position,
});

export const newCategory = (draft: CategoryDraft, id: string, now: Date): Category => ({
  id,
  ...fieldsOf(draft),
  createdAt: now,
  updatedAt: now,
  version: 1,
});

/** The category with the draft's fields and the next version. */
export const applyCategoryDraft = (category: Category, draft: CategoryDraft, now: Date): Category => ({
  ...category,
  ...fieldsOf(draft),
  updatedAt: now,
  version: category.version + 1,
});
