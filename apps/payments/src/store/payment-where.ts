import type { Sight } from '../domain/access.ts';
import type { PagePosition } from '../domain/page-position.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** The rows within someone's sight; the same as `seenBy` in the domain says of one. */
export const sightWhere = (sight: Sight): Prisma.PaymentWhereInput =>
  sight === 'all' ? {} : { OR: [{ customerId: sight.customerId }, { cafeId: { in: [...sight.cafeIds] } }] };

/** The rows that come after `after`. */
export const pageWhere = (after: PagePosition | undefined, newestFirst: boolean): Prisma.PaymentWhereInput => {
  if (after === undefined) return {};
  const beyond = newestFirst ? 'lt' : 'gt';
  return { OR: [{ createdAt: { [beyond]: after.at } }, { createdAt: after.at, id: { [beyond]: after.id } }] };
};
