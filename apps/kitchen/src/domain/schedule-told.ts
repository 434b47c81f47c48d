import type { Caller } from '@coffeemesh/kernel';
import type { Fulfilment, Schedule, ScheduledItem, ScheduleStatus } from './schedule.ts';

/** Who decided that something is not made: the people of the cafe, or one of our services. */
export type Canceller = 'cafe' | 'service';

export const cancellerOf = ({ kind }: Caller): Canceller => (kind === 'service' ? 'service' : 'cafe');

/** What others are told of a schedule with each of its events. */
export type ScheduleTold = {
  scheduleId: string;
  orderId: string;
  cafeId: string;
  status: ScheduleStatus;
  fulfilment: Fulfilment;
  items: { productId: string; name: string; size: string; options: string[]; quantity: number }[];
  /** RFC 3339, as the times below: when it joined the queue. */
  scheduled: string;
  readyAt: string;
  reason?: string;
  cancelledBy?: Canceller;
  /** When it came to this status. */
  at: string;
};

const stampOf = {
  pending: 'scheduledAt',
  progress: 'startedAt',
  finished: 'finishedAt',
  cancelled: 'cancelledAt',
} as const satisfies Record<ScheduleStatus, keyof Schedule>;

export const toldOf = (schedule: Schedule, cancelledBy?: Canceller): ScheduleTold => ({
  scheduleId: schedule.id,
  orderId: schedule.orderId,
  cafeId: schedule.cafeId,
  status: schedule.status,
  fulfilment: schedule.fulfilment,
  items: schedule.items.map(itemTold),
  scheduled: schedule.scheduledAt.toISOString(),
  readyAt: schedule.readyAt.toISOString(),
  ...(schedule.cancelReason === null ? {} : { reason: schedule.cancelReason }),
  ...(cancelledBy === undefined ? {} : { cancelledBy }),
  at: (schedule[stampOf[schedule.status]] ?? schedule.scheduledAt).toISOString(),
});

const itemTold = ({ productId, name, size, options, quantity }: ScheduledItem) => ({
  productId,
  name,
  size,
  options: [...options],
  quantity,
});
