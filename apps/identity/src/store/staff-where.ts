import { pageOrder, pageWhere } from '@coffeemesh/postgres';
import type { StaffListQuery, StaffSort } from '../domain/staff-list.ts';
import type { Prisma } from '../generated/prisma/client.ts';

const columnOf = (sort: StaffSort): 'name' | 'createdAt' => (sort.endsWith('name') ? 'name' : 'createdAt');

/** People with a role that is in the scope and matches the filters, after the previous page. */
export const staffWhere = ({ scope, cafeId, role, sort, page }: StaffListQuery): Prisma.PersonWhereInput => {
  const inScope = scope === 'all' ? {} : { cafeId: { in: [...scope.cafeIds] } };
  const after = pageWhere<Prisma.PersonWhereInput>(columnOf(sort), page);
  return { AND: [{ roles: { some: { AND: [inScope, { cafeId, role }] } } }, after] };
};

export const staffOrder = ({ sort, page }: StaffListQuery): Prisma.PersonOrderByWithRelationInput[] =>
  pageOrder(columnOf(sort), page);
