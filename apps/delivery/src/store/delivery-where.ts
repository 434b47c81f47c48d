import type { DeliveryScope } from '../domain/access.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** The rows within the scope. Must agree with `assertCanRead` in domain/access.ts. */
export const visibleWhere = (scope: DeliveryScope): Prisma.DeliveryWhereInput =>
  scope === 'all'
    ? {}
    : {
        OR: [
          { customerId: scope.personId },
          { courierId: scope.personId },
          { cafeId: { in: [...scope.cafeIds] } },
          { cafeId: { in: [...scope.pendingCafeIds] }, status: 'pending' },
        ],
      };
