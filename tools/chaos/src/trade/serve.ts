import { ProblemError } from '@coffeemesh/orders-client';
import type { Clients } from './people.ts';
import type { Visit } from './plan-visits.ts';
import { waitUntil } from './wait-until.ts';

export type Crew = { readonly barista: Clients; readonly courier: Clients };
type Served = { readonly visit: Visit; readonly orderId: string; readonly mine: Clients; readonly crew: Crew };

/** The answer, or the problem with which it was refused. */
export const refusalOf = async <Answer>(ask: () => Promise<Answer>): Promise<Answer | ProblemError> => {
  try {
    return await ask();
  } catch (error) {
    if (ProblemError.is(error)) return error;
    throw error;
  }
};

/** The barista takes it from the queue, and makes it. @throws the kitchen's problem where it was cancelled meanwhile */
export const make = async ({ visit, orderId, crew: { barista } }: Served): Promise<void> => {
  const scheduleId = await waitUntil(`The schedule of order ${orderId}`, async () => {
    const { data } = await barista.kitchen.listSchedules({ query: { orderId } });
    return data.data[0]?.id;
  });
  await barista.kitchen.startSchedule({ path: { scheduleId }, idempotencyKey: `visit-${visit.number}-start` });
  await barista.kitchen.finishSchedule({ path: { scheduleId }, idempotencyKey: `visit-${visit.number}-finish` });
};

/** The barista hands it over at the counter, when the order is known to be ready. */
export const handOver = async ({ visit, orderId, mine, crew: { barista } }: Served): Promise<void> => {
  await untilOrderIs(mine, orderId, 'ready');
  await barista.orders.collectOrder({ path: { orderId }, idempotencyKey: `visit-${visit.number}-collect` });
};

/** The courier takes it to the door, where the customer tells the PIN. */
export const bring = async ({ visit, orderId, mine, crew: { courier } }: Served): Promise<void> => {
  const deliveryId = await waitUntil(`The delivery of order ${orderId}`, async () => {
    const { data } = await courier.delivery.listDeliveries({ query: { orderId, status: 'pending' } });
    return data.data[0]?.id;
  });
  const path = { deliveryId };
  const key = (what: string): string => `visit-${visit.number}-${what}`;
  await courier.delivery.assignDelivery({ path, body: {}, idempotencyKey: key('assign') });
  await courier.delivery.pickUpDelivery({ path, idempotencyKey: key('pick-up') });
  const { data: parcel } = await mine.delivery.getDelivery({ path });
  await courier.delivery.completeDelivery({ path, body: { pin: parcel.pin }, idempotencyKey: key('complete') });
  await untilOrderIs(mine, orderId, 'delivered');
};

const untilOrderIs = (mine: Clients, orderId: string, status: string): Promise<true> =>
  waitUntil(`Order ${orderId} as ${status}`, async () => {
    const { data } = await mine.orders.getOrder({ path: { orderId } });
    return data.status === status ? true : undefined;
  });
