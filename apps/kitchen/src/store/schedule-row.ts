import type { Fulfilment, Schedule, ScheduledItem, ScheduleStatus } from '../domain/schedule.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** With its items, in their order. */
export const withItems = { items: { orderBy: { position: 'asc' } } } as const satisfies Prisma.ScheduleInclude;

type Row = Prisma.ScheduleGetPayload<{ include: typeof withItems }>;

/** A row as a schedule; its texts are what this service has written itself. */
export const scheduleOf = ({ items, ...row }: Row): Schedule => ({
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

/** A schedule as a row, without its items. */
export const rowOf = ({ items: _, ...schedule }: Schedule): Omit<Prisma.ScheduleUncheckedCreateInput, 'items'> =>
  schedule;

/** Its items as rows. */
export const itemRowsOf = (items: readonly ScheduledItem[]): Prisma.ScheduleItemUncheckedCreateWithoutScheduleInput[] =>
  items.map(({ options, note, ...item }, position) => ({
    ...item,
    position,
    options: [...options],
    note: note ?? null,
  }));
