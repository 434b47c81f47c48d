import type { StaffListQuery, StaffSort } from '../domain/staff-list.ts';
import type { Prisma } from '../generated/prisma/client.ts';

const columnOf = (sort: StaffSort): 'name' | 'createdAt' => (sort.endsWith('name') ? 'name' : 'createdAt');

/** People with a role that is in the scope and matches the filters, after the previous page. */
export const staffWhere = ({ scope, cafeId, role, sort, page }: StaffListQuery): Prisma.PersonWhereInput => {
  const inScope = scope === 'all' ? {} : { cafeId: { in: [...scope.cafeIds] } };
  return { AND: [{ roles: { some: { AND: [inScope, { cafeId, role }] } } }, afterWhere(columnOf(sort), page)] };
};

export const staffOrder = ({ sort, page }: StaffListQuery): Prisma.PersonOrderByWithRelationInput[] => {
  const direction = page.descending ? 'desc' : 'asc';
  return [{ [columnOf(sort)]: direction }, { id: direction }];
};

const afterWhere = (
  column: 'name' | 'createdAt',
  { after, descending }: StaffListQuery['page'],
): Prisma.PersonWhereInput => {
  if (after === undefined) return {};
  const beyond = descending ? 'lt' : 'gt';
  const { value, id } = after;
  return { OR: [{ [column]: { [beyond]: value } }, { [column]: value, id: { [beyond]: id } }] };
};
