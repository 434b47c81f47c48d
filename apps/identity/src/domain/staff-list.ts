import type { Position, PositionKind, Role } from '@coffeemesh/kernel';

import type { VisibilityScope } from './access.ts';
import type { Person } from './person.ts';

export type StaffSort = 'name' | '-name' | 'createdAt' | '-createdAt';

export type StaffListQuery = {
  scope: VisibilityScope;
  cafeId?: string;
  role?: Role;
  sort: StaffSort;
  /** Where the previous page ended, as {@link positionOf} returns it. */
  after?: Position;
  limit: number;
};

/** The values of the sort columns. */
export const positionOf =
  (sort: StaffSort) =>
  ({ id, name, createdAt }: Person): Position => [sort.endsWith('name') ? name : createdAt.toISOString(), id];

/** The types of the sort columns. */
export const positionShapeOf = (sort: StaffSort): PositionKind[] => [sort.endsWith('name') ? 'text' : 'instant', 'id'];
