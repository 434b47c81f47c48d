import { ProblemError } from '@coffeemesh/orders-client';
import type { Clients } from './people.ts';
import type { CustomerSession } from './plan-sessions.ts';
import { waitUntil } from './wait-until.ts';

export type Staff = { readonly barista: Clients; readonly courier: Clients };
type OrderInProgress = {
  readonly session: CustomerSession;
  readonly orderId: string;
  readonly mine: Clients;
  readonly staff: Staff;
};

/** The response, or the problem if the request was refused. */
export const resultOrProblem = async <Response>(send: () => Promise<Response>): Promise<Response | ProblemError> => {
  try {
    return await send();
  } catch (error) {
    if (ProblemError.is(error)) return error;
    throw error;
  }
};

/** The barista starts and finishes the schedule. @throws ProblemError if the order is cancelled in the meantime */
export const prepareOrder = async ({ session, orderId, staff: { barista } }: OrderInProgress): Promise<void> => {
  const scheduleId = await waitUntil(`The schedule of order ${orderId}`, async () => {
    const { data } = await barista.kitchen.listSchedules({ query: { orderId } });
    return data.data[0]?.id;
  });
  await barista.kitchen.startSchedule({ path: { scheduleId }, idempotencyKey: `session-${session.number}-start` });
  await barista.kitchen.finishSchedule({ path: { scheduleId }, idempotencyKey: `session-${session.number}-finish` });
};

/** The barista hands the order over once it is ready. */
export const handOverOrder = async ({ session, orderId, mine, staff: { barista } }: OrderInProgress): Promise<void> => {
  await waitForStatus(mine, orderId, 'ready');
  await barista.orders.collectOrder({ path: { orderId }, idempotencyKey: `session-${session.number}-collect` });
};

/** The courier picks the order up and completes the delivery with the customer's PIN. */
export const deliverOrder = async ({ session, orderId, mine, staff: { courier } }: OrderInProgress): Promise<void> => {
  const deliveryId = await waitUntil(`The delivery of order ${orderId}`, async () => {
    const { data } = await courier.delivery.listDeliveries({ query: { orderId, status: 'pending' } });
    return data.data[0]?.id;
  });
  const path = { deliveryId };
  const key = (what: string): string => `session-${session.number}-${what}`;
  await courier.delivery.assignDelivery({ path, body: {}, idempotencyKey: key('assign') });
  await courier.delivery.pickUpDelivery({ path, idempotencyKey: key('pick-up') });
  const { data: parcel } = await mine.delivery.getDelivery({ path });
  await courier.delivery.completeDelivery({ path, body: { pin: parcel.pin }, idempotencyKey: key('complete') });
  await waitForStatus(mine, orderId, 'delivered');
};

const waitForStatus = (mine: Clients, orderId: string, status: string): Promise<true> =>
  waitUntil(`Order ${orderId} as ${status}`, async () => {
    const { data } = await mine.orders.getOrder({ path: { orderId } });
    return data.status === status ? true : undefined;
  });
