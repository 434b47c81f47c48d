import { transition, type ActionOf, type StateOf, type TransitionTable } from '@coffeemesh/kernel';

/** The life of a schedule as a table. What is removed is gone, and counts as cancelled if it was pending. */
export const transitions = {
  pending: { replace: 'pending', start: 'progress', cancel: 'cancelled', remove: 'cancelled' },
  progress: { finish: 'finished', cancel: 'cancelled' },
  finished: {},
  cancelled: { remove: 'cancelled' },
} as const satisfies TransitionTable;

export type ScheduleStatus = StateOf<typeof transitions>;
export type ScheduleAction = ActionOf<typeof transitions>;
export type Fulfilment = 'pickup' | 'dine-in' | 'delivery';

/** One thing to make, in the words that a barista reads. */
export type ScheduledItem = {
  productId: string;
  name: string;
  size: string;
  /** The names of what is asked for beside. */
  options: readonly string[];
  quantity: number;
  note?: string;
};

/** What is to be made. */
export type Work = { fulfilment: Fulfilment; items: readonly ScheduledItem[]; note: string | null };

export type Schedule = Work & {
  id: string;
  orderId: string;
  cafeId: string;
  status: ScheduleStatus;
  /** How long one pair of hands takes for all of it. */
  workSeconds: number;
  /** When it joined the queue. */
  scheduledAt: Date;
  /** The time promised to the customer. */
  readyAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
  /** Removed from every list. */
  removedAt: Date | null;
  /** Grows by one with each change. */
  version: number;
};

/** What the queue makes of some work: how long it takes, and when it will be ready. */
export type Promised = { workSeconds: number; readyAt: Date };

export const newSchedule = (
  order: { orderId: string; cafeId: string } & Work,
  promised: Promised,
  { id, now }: { id: string; now: Date },
): Schedule => ({
  id,
  orderId: order.orderId,
  cafeId: order.cafeId,
  fulfilment: order.fulfilment,
  items: order.items,
  note: order.note,
  status: 'pending',
  ...promised,
  scheduledAt: now,
  startedAt: null,
  finishedAt: null,
  cancelledAt: null,
  cancelReason: null,
  removedAt: null,
  version: 1,
});

/** @throws StateConflict (409), as every action below, where the table does not allow it */
const move = (schedule: Schedule, action: ScheduleAction, changes: Partial<Schedule>): Schedule => ({
  ...schedule,
  ...changes,
  status: transition(transitions, schedule.status, action),
  version: schedule.version + 1,
});

export const start = (schedule: Schedule, now: Date): Schedule => move(schedule, 'start', { startedAt: now });

export const finish = (schedule: Schedule, now: Date): Schedule => move(schedule, 'finish', { finishedAt: now });

export const cancel = (schedule: Schedule, reason: string, now: Date): Schedule =>
  move(schedule, 'cancel', { cancelledAt: now, cancelReason: reason });

/** Other work in the same place of the queue; `promise` is asked only where the state allows it. */
export const replace = (schedule: Schedule, work: Work, promise: () => Promised): Schedule => {
  const { fulfilment, items, note } = work;
  const moved = move(schedule, 'replace', { fulfilment, items, note });
  return { ...moved, ...promise() };
};

/** Gone from every list; its order is remembered, so that it is never made after all. */
export const remove = (schedule: Schedule, now: Date): Schedule =>
  move(schedule, 'remove', {
    removedAt: now,
    cancelledAt: schedule.cancelledAt ?? now,
    cancelReason: schedule.cancelReason ?? 'Removed from the kitchen.',
  });

/** Whether it is the same order at the same cafe, asking for the same. */
export const isSameWork = (schedule: Schedule, order: { cafeId: string } & Work): boolean =>
  essence(schedule) === essence(order);

const essence = ({ cafeId, fulfilment, note, items }: { cafeId: string } & Work): string =>
  JSON.stringify([
    cafeId,
    fulfilment,
    note,
    items.map((item) => [item.productId, item.name, item.size, item.options, item.quantity, item.note ?? null]),
  ]);
