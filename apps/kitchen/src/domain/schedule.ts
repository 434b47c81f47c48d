import { transition, type ActionOf, type StateOf, type TransitionTable } from '@coffeemesh/kernel';

/** The state machine of a schedule. Removing a pending schedule cancels it. */
export const transitions = {
  pending: { replace: 'pending', start: 'progress', cancel: 'cancelled', remove: 'cancelled' },
  progress: { finish: 'finished', cancel: 'cancelled' },
  finished: {},
  cancelled: { remove: 'cancelled' },
} as const satisfies TransitionTable;

export type ScheduleStatus = StateOf<typeof transitions>;
export type ScheduleAction = ActionOf<typeof transitions>;
export type Fulfilment = 'pickup' | 'dine-in' | 'delivery';

/** One item to make, with the names that a barista reads. */
export type ScheduledItem = {
  productId: string;
  name: string;
  size: string;
  /** The names of the chosen options. */
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
  /** How long one person takes for all of it. */
  workSeconds: number;
  /** When it joined the queue. */
  scheduledAt: Date;
  /** The time promised to the customer. */
  readyAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
  /** When it was removed from every list. */
  removedAt: Date | null;
  version: number;
};

/** How long some work takes, and when it is ready. */
export type ReadyTimePromise = { workSeconds: number; readyAt: Date };

export const newSchedule = (
  order: { orderId: string; cafeId: string } & Work,
  promise: ReadyTimePromise,
  { id, now }: { id: string; now: Date },
): Schedule => ({
  id,
  orderId: order.orderId,
  cafeId: order.cafeId,
  fulfilment: order.fulfilment,
  items: order.items,
  note: order.note,
  status: 'pending',
  ...promise,
  scheduledAt: now,
  startedAt: null,
  finishedAt: null,
  cancelledAt: null,
  cancelReason: null,
  removedAt: null,
  version: 1,
});

/** @throws StateConflict (409) if the table does not allow the action; so do all actions below */
const applyAction = (schedule: Schedule, action: ScheduleAction, changes: Partial<Schedule>): Schedule => ({
  ...schedule,
  ...changes,
  status: transition(transitions, schedule.status, action),
  version: schedule.version + 1,
});

export const start = (schedule: Schedule, now: Date): Schedule => applyAction(schedule, 'start', { startedAt: now });

export const finish = (schedule: Schedule, now: Date): Schedule => applyAction(schedule, 'finish', { finishedAt: now });

/** A cancelled schedule is returned unchanged. */
export const cancel = (schedule: Schedule, reason: string, now: Date): Schedule =>
  schedule.status === 'cancelled'
    ? schedule
    : applyAction(schedule, 'cancel', { cancelledAt: now, cancelReason: reason });

/** Replaces the work; the position in the queue does not change. `promise` is called only if the state allows it. */
export const replace = (schedule: Schedule, work: Work, promise: () => ReadyTimePromise): Schedule => {
  const { fulfilment, items, note } = work;
  const replaced = applyAction(schedule, 'replace', { fulfilment, items, note });
  return { ...replaced, ...promise() };
};

/** Removes it from every list. It is still stored, so that its order is not scheduled again. */
export const remove = (schedule: Schedule, now: Date): Schedule =>
  applyAction(schedule, 'remove', {
    removedAt: now,
    cancelledAt: schedule.cancelledAt ?? now,
    cancelReason: schedule.cancelReason ?? 'Removed from the kitchen.',
  });

/** Whether the order has the same work at the same cafe. */
export const isSameWork = (schedule: Schedule, order: { cafeId: string } & Work): boolean =>
  comparableText(schedule) === comparableText(order);

const comparableText = ({ cafeId, fulfilment, note, items }: { cafeId: string } & Work): string =>
  JSON.stringify([
    cafeId,
    fulfilment,
    note,
    items.map((item) => [item.productId, item.name, item.size, item.options, item.quantity, item.note ?? null]),
  ]);
