import type { ScheduleFilters, VisibleCafes } from '../domain/ports.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** Removed schedules are never found. */
export const notRemoved = { removedAt: null } as const satisfies Prisma.ScheduleWhereInput;

export const cafeWhere = (cafes: VisibleCafes): Prisma.ScheduleWhereInput =>
  cafes === 'all' ? {} : { cafeId: { in: [...cafes] } };

export const filterWhere = ({ progress, since, ...same }: ScheduleFilters): Prisma.ScheduleWhereInput => ({
  AND: [same, { scheduledAt: { gte: since } }, progressWhere(progress)],
});

const progressWhere = (progress: boolean | undefined): Prisma.ScheduleWhereInput => {
  if (progress === undefined) return {};
  return { status: progress ? 'progress' : { not: 'progress' } };
};
