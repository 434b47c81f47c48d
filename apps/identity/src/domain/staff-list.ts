import type { CursorPosition, PageRequest, Role, VisibilityScope } from '@coffeemesh/kernel';
import type { Person } from './person.ts';

export type StaffSort = 'name' | '-name' | 'createdAt' | '-createdAt';

export type StaffListQuery = {
  scope: VisibilityScope;
  cafeId?: string;
  role?: Role;
  sort: StaffSort;
  page: PageRequest<'text' | 'instant'>;
};

export const sortColumnOf = (sort: StaffSort): 'text' | 'instant' => (sort.endsWith('name') ? 'text' : 'instant');

/** The values of the sort columns. */
export const positionOf =
  (sort: StaffSort) =>
  ({ id, name, createdAt }: Person): CursorPosition => [sort.endsWith('name') ? name : createdAt, id];
