import type { VisibilityScope } from '@coffeemesh/kernel';
import type { Prisma } from '../generated/prisma/client.ts';

/** The rows within the scope. Must agree with `assertCanRead` in domain/access.ts. */
export const visibleWhere = (scope: VisibilityScope): Prisma.PaymentWhereInput =>
  scope === 'all' ? {} : { OR: [{ customerId: scope.personId }, { cafeId: { in: [...scope.cafeIds] } }] };
