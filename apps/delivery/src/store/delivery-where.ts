import type { Position } from '@coffeemesh/kernel';
import type { VisibilityScope } from '../domain/access.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** The rows within the scope. Must agree with `assertCanRead` in domain/access.ts. */
export const visibleWhere = (scope: VisibilityScope): Prisma.DeliveryWhereInput =>
  scope === 'all'
    ? {}
    : {
        OR: [
          { customerId: scope.callerId },
          { courierId: scope.callerId },
          { cafeId: { in: [...scope.cafeIds] } },
          { cafeId: { in: [...scope.pendingCafeIds] }, status: 'pending' },
        ],
      };

/** The rows after this `[createdAt, id]`. */
export const pageWhere = (after: Position | undefined, newestFirst: boolean): Prisma.DeliveryWhereInput => {
  if (after === undefined) return {};
  const [at, id] = after;
  const createdAt = new Date(String(at));
  const beyond = newestFirst ? 'lt' : 'gt';
  return { OR: [{ createdAt: { [beyond]: createdAt } }, { createdAt, id: { [beyond]: String(id) } }] };
};
