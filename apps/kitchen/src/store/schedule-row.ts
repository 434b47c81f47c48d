import type { Fulfilment, Schedule, ScheduledItem, ScheduleStatus } from '../domain/schedule.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** Includes the items by position. */
export const withItems = { items: { orderBy: { position: 'asc' } } } as const satisfies Prisma.ScheduleInclude;

type Row = Prisma.ScheduleGetPayload<{ include: typeof withItems }>;

/** `status` and `fulfilment` are text that this service wrote. */
export const scheduleFromRow = ({ items, ...row }: Row): Schedule => ({
  ...row,
  status: row.status as ScheduleStatus,
  fulfilment: row.fulfilment as Fulfilment,
  items: items.map(({ productId, name, size, options, quantity, note }) => ({
    productId,
    name,
    size,
    options,
    quantity,
    ...(note === null ? {} : { note }),
  })),
});

/** The row of a schedule, without its items. */
export const toScheduleRow = ({
  items: _,
  ...schedule
}: Schedule): Omit<Prisma.ScheduleUncheckedCreateInput, 'items'> => schedule;

/** The rows of its items. */
export const toItemRows = (items: readonly ScheduledItem[]): Prisma.ScheduleItemUncheckedCreateWithoutScheduleInput[] =>
  items.map(({ options, note, ...item }, position) => ({
    ...item,
    position,
    options: [...options],
    note: note ?? null,
  }));
