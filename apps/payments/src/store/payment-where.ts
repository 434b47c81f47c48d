import type { VisibilityScope } from '../domain/access.ts';
import type { PagePosition } from '../domain/page-position.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** The rows within the scope. Must agree with `assertCanRead` in domain/access.ts. */
export const visibleWhere = (scope: VisibilityScope): Prisma.PaymentWhereInput =>
  scope === 'all' ? {} : { OR: [{ customerId: scope.customerId }, { cafeId: { in: [...scope.cafeIds] } }] };

/** The rows after this position. */
export const pageWhere = (after: PagePosition | undefined, newestFirst: boolean): Prisma.PaymentWhereInput => {
  if (after === undefined) return {};
  const beyond = newestFirst ? 'lt' : 'gt';
  return { OR: [{ createdAt: { [beyond]: after.at } }, { createdAt: after.at, id: { [beyond]: after.id } }] };
};
