import type { CursorPosition } from '@coffeemesh/kernel';

import type { StaffListQuery, StaffSort } from '../domain/staff-list.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** The people with a role that is in sight and is the one looked for, after the page before. */
export const staffWhere = ({ sight, cafeId, role, sort, after }: StaffListQuery): Prisma.PersonWhereInput => {
  const inSight = sight === 'all' ? {} : { cafeId: { in: [...sight] } };
  return { AND: [{ roles: { some: { AND: [inSight, { cafeId, role }] } } }, afterWhere(sort, after)] };
};

export const staffOrder = (sort: StaffSort): Prisma.PersonOrderByWithRelationInput[] => {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  return [sort.endsWith('name') ? { name: direction } : { createdAt: direction }, { id: direction }];
};

const afterWhere = (sort: StaffSort, after: CursorPosition | undefined): Prisma.PersonWhereInput => {
  if (after === undefined) return {};
  const beyond = sort.startsWith('-') ? 'lt' : 'gt';
  const [value, id] = after.map(String);
  if (sort.endsWith('name')) return { OR: [{ name: { [beyond]: value } }, { name: value, id: { [beyond]: id } }] };
  const createdAt = new Date(value ?? '');
  return { OR: [{ createdAt: { [beyond]: createdAt } }, { createdAt, id: { [beyond]: id } }] };
};
