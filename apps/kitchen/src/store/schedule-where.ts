import type { VisibilityScope } from '../domain/access.ts';
import type { PagePosition } from '../domain/page-position.ts';
import type { ScheduleFilters } from '../domain/ports.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** Removed schedules are never found. */
export const notRemoved = { removedAt: null } as const satisfies Prisma.ScheduleWhereInput;

export const scopeWhere = (scope: VisibilityScope): Prisma.ScheduleWhereInput =>
  scope === 'all' ? {} : { cafeId: { in: [...scope] } };

export const filterWhere = ({ progress, since, ...same }: ScheduleFilters): Prisma.ScheduleWhereInput => ({
  AND: [same, { scheduledAt: { gte: since } }, progressWhere(progress)],
});

const progressWhere = (progress: boolean | undefined): Prisma.ScheduleWhereInput => {
  if (progress === undefined) return {};
  return { status: progress ? 'progress' : { not: 'progress' } };
};

/** The rows after `after`. */
export const pageWhere = (after: PagePosition | undefined, newestFirst: boolean): Prisma.ScheduleWhereInput => {
  if (after === undefined) return {};
  const beyond = newestFirst ? 'lt' : 'gt';
  return { OR: [{ scheduledAt: { [beyond]: after.at } }, { scheduledAt: after.at, id: { [beyond]: after.id } }] };
};
