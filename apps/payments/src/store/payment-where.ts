import type { PagePosition, VisibilityScope } from '@coffeemesh/kernel';
import type { Prisma } from '../generated/prisma/client.ts';

/** The rows within the scope. Must agree with `assertCanRead` in domain/access.ts. */
export const visibleWhere = (scope: VisibilityScope): Prisma.PaymentWhereInput =>
  scope === 'all' ? {} : { OR: [{ customerId: scope.personId }, { cafeId: { in: [...scope.cafeIds] } }] };

/** The rows after this position. */
export const pageWhere = (
  after: PagePosition<'instant'> | undefined,
  descending: boolean,
): Prisma.PaymentWhereInput => {
  if (after === undefined) return {};
  const beyond = descending ? 'lt' : 'gt';
  return { OR: [{ createdAt: { [beyond]: after.value } }, { createdAt: after.value, id: { [beyond]: after.id } }] };
};
