import type { Position } from '@coffeemesh/kernel';

import type { StaffListQuery, StaffSort } from '../domain/staff-list.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** People with a role that is in the scope and matches the filters, after the previous page. */
export const staffWhere = ({ scope, cafeId, role, sort, after }: StaffListQuery): Prisma.PersonWhereInput => {
  const inScope = scope === 'all' ? {} : { cafeId: { in: [...scope] } };
  return { AND: [{ roles: { some: { AND: [inScope, { cafeId, role }] } } }, afterWhere(sort, after)] };
};

export const staffOrder = (sort: StaffSort): Prisma.PersonOrderByWithRelationInput[] => {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  return [sort.endsWith('name') ? { name: direction } : { createdAt: direction }, { id: direction }];
};

const afterWhere = (sort: StaffSort, after: Position | undefined): Prisma.PersonWhereInput => {
  if (after === undefined) return {};
  const beyond = sort.startsWith('-') ? 'lt' : 'gt';
  const [value, id] = after.map(String);
  if (sort.endsWith('name')) return { OR: [{ name: { [beyond]: value } }, { name: value, id: { [beyond]: id } }] };
  const createdAt = new Date(value ?? '');
  return { OR: [{ createdAt: { [beyond]: createdAt } }, { createdAt, id: { [beyond]: id } }] };
};
