import type { CursorPosition } from '@coffeemesh/kernel';
import type { Sight } from '../domain/access.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** The rows within someone's sight; the same as `seenBy` in the domain says of one. */
export const sightWhere = (sight: Sight): Prisma.DeliveryWhereInput =>
  sight === 'all'
    ? {}
    : {
        OR: [
          { customerId: sight.personId },
          { courierId: sight.personId },
          { cafeId: { in: [...sight.wholeCafes] } },
          { cafeId: { in: [...sight.waitingAt] }, status: 'pending' },
        ],
      };

/** The rows that come after `[createdAt, id]`. */
export const pageWhere = (after: CursorPosition | undefined, newestFirst: boolean): Prisma.DeliveryWhereInput => {
  if (after === undefined) return {};
  const [at, id] = after;
  const createdAt = new Date(String(at));
  const beyond = newestFirst ? 'lt' : 'gt';
  return { OR: [{ createdAt: { [beyond]: createdAt } }, { createdAt, id: { [beyond]: String(id) } }] };
};
