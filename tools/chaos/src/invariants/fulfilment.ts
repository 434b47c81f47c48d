import { type Snapshot, byKey, type InvariantResult, servedOrders, type ExpectedOrder } from './snapshot.ts';

/** Each served order was prepared once, each delivered order was delivered once, and no schedule or delivery is open. */
export const checkFulfilment = (
  { orders, schedules, deliveries }: Snapshot,
  expected: readonly ExpectedOrder[],
): InvariantResult[] => {
  const served = servedOrders(expected);
  const schedulesOf = byKey(schedules, ({ orderId }) => orderId);
  const deliveriesOf = byKey(deliveries, ({ orderId }) => orderId);
  const count = (rows: readonly { status: string }[] | undefined, status: string): number =>
    rows?.filter((row) => row.status === status).length ?? 0;
  const open = [...schedules, ...deliveries].filter(({ status }) =>
    ['pending', 'progress', 'assigned', 'picked-up', 'failed'].includes(status),
  );
  return [
    {
      invariant: 'schedules finished, one per order served',
      counted: count(schedules, 'finished'),
      violations: orders.flatMap(({ id }) => {
        const [all, finishedCount] = [schedulesOf.get(id)?.length ?? 0, count(schedulesOf.get(id), 'finished')];
        const isServed = served.has(id);
        if (all > 1) return [`order ${id} has ${all} schedules`];
        return isServed && finishedCount !== 1 ? [`order ${id} was served but its schedule is not finished`] : [];
      }),
    },
    {
      invariant: 'deliveries completed, one per order delivered',
      counted: count(deliveries, 'delivered'),
      violations: orders.flatMap(({ id, status }) => {
        const completedCount = count(deliveriesOf.get(id), 'delivered');
        return completedCount === (status === 'delivered' ? 1 : 0)
          ? []
          : [`order ${id} is ${status} and has ${completedCount} completed deliveries`];
      }),
    },
    {
      invariant: 'schedules and deliveries still open',
      counted: open.length,
      violations: open.map(({ id, orderId, status }) => `${id} of order ${orderId} is still ${status}`),
    },
  ];
};
