import { type Books, byKey, type Finding, served, type ToldOrder } from './books.ts';

/** The kitchen made what was served, once; couriers brought what was delivered, once; of the rest nothing is left to do. */
export const countService = ({ orders, schedules, deliveries }: Books, told: readonly ToldOrder[]): Finding[] => {
  const paid = served(told);
  const tickets = byKey(schedules, ({ orderId }) => orderId);
  const parcels = byKey(deliveries, ({ orderId }) => orderId);
  const count = (rows: readonly { status: string }[] | undefined, status: string): number =>
    rows?.filter((row) => row.status === status).length ?? 0;
  const open = [...schedules, ...deliveries].filter(({ status }) =>
    ['pending', 'progress', 'assigned', 'picked-up', 'failed'].includes(status),
  );
  return [
    {
      what: 'schedules made, one per order served',
      counted: count(schedules, 'finished'),
      faults: orders.flatMap(({ id }) => {
        const [all, made] = [tickets.get(id)?.length ?? 0, count(tickets.get(id), 'finished')];
        const wanted = paid.has(id);
        if (all > 1) return [`order ${id} has ${all} schedules`];
        return wanted && made !== 1 ? [`order ${id} was served, and the kitchen has not made it`] : [];
      }),
    },
    {
      what: 'deliveries made, one per order delivered',
      counted: count(deliveries, 'delivered'),
      faults: orders.flatMap(({ id, status }) => {
        const made = count(parcels.get(id), 'delivered');
        return made === (status === 'delivered' ? 1 : 0)
          ? []
          : [`order ${id} is ${status}, and was brought ${made} times`];
      }),
    },
    {
      what: 'schedules and deliveries still open',
      counted: open.length,
      faults: open.map(({ id, orderId, status }) => `${id} of order ${orderId} is still ${status}`),
    },
  ];
};
