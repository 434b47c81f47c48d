import type { Unit } from './quantity.ts';

export type ItemKind = 'ingredient' | 'goods' | 'packaging';

/** An ingredient, good or packaging that cafes stock. */
export type Item = {
  id: string;
  name: string;
  kind: ItemKind;
  unit: Unit;
  createdAt: Date;
  updatedAt: Date;
  version: number;
};

export type ItemDraft = Pick<Item, 'name' | 'kind' | 'unit'>;

export const newItem = ({ name, kind, unit }: ItemDraft, id: string, now: Date): Item => ({
  id,
  name,
  kind,
  unit,
  createdAt: now,
  updatedAt: now,
  version: 1,
});

/** The next version of the item, with the values of the draft. */
export const replacedItem = (item: Item, { name, kind, unit }: ItemDraft, now: Date): Item => ({
  ...item,
  name,
  kind,
  unit,
  updatedAt: now,
  version: item.version + 1,
});
