import type { PagePosition } from '@coffeemesh/kernel';
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

/** The rows after this position. */
export const pageWhere = (
  after: PagePosition<'instant'> | undefined,
  descending: boolean,
): Prisma.DeliveryWhereInput => {
  if (after === undefined) return {};
  const beyond = descending ? 'lt' : 'gt';
  return { OR: [{ createdAt: { [beyond]: after.value } }, { createdAt: after.value, id: { [beyond]: after.id } }] };
};
