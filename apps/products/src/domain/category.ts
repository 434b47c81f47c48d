/** A heading of the catalogue and of every menu. */
export type Category = {
  id: string;
  name: string;
  description: string | null;
  /** Its place on menus; the lowest comes first. */
  position: number;
  createdAt: Date;
  updatedAt: Date;
  version: number;
};

/** What a caller says of a category. */
export type CategoryDraft = { name: string; description?: string | null; position?: number };

const lastPosition = 1000;

const fieldsOf = ({ name, description = null, position = lastPosition }: CategoryDraft) => ({
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

/** The category as the draft has it, one version on. */
export const replacedCategory = (category: Category, draft: CategoryDraft, now: Date): Category => ({
  ...category,
  ...fieldsOf(draft),
  updatedAt: now,
  version: category.version + 1,
});
