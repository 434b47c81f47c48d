import type { CursorPosition, CursorColumn, Role } from '@coffeemesh/kernel';

import type { Person } from './person.ts';
import type { Sight } from './roles.ts';

export type StaffSort = 'name' | '-name' | 'createdAt' | '-createdAt';

export type StaffListQuery = {
  sight: Sight;
  cafeId?: string;
  role?: Role;
  sort: StaffSort;
  /** Where the page before ended, as {@link positionOf} tells it. */
  after?: CursorPosition;
  limit: number;
};

/** The values of the columns that a list is sorted by. */
export const positionOf =
  (sort: StaffSort) =>
  ({ id, name, createdAt }: Person): CursorPosition => [sort.endsWith('name') ? name : createdAt.toISOString(), id];

/** What those columns hold. */
export const positionShapeOf = (sort: StaffSort): CursorColumn[] => [sort.endsWith('name') ? 'text' : 'instant', 'id'];
