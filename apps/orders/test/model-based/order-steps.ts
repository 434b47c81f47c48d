import fc from 'fast-check';
import { uuidV7Ids } from '@coffeemesh/kernel';
import { testId, until } from '@coffeemesh/testing';
import { type Step } from '@coffeemesh/testing/model-based';
import { cakeId, pickup } from '../builders.ts';
import { ada, barista, bob } from '../callers.ts';
import { type Harness, type Reply } from '../harness.ts';
import * as orderModel from './order-model.ts';
import type { Action, How, Model, Outcome } from './order-model.ts';

export type OrderStep = Step<Model, Harness>;
export const cakes = { ...pickup, items: [{ productId: cakeId, size: 'slice', quantity: 3 }] };

const which = fc.nat({ max: 2 });
/** Half of the steps are taken only where they are allowed, so that runs reach final states; bold ones always. */
const isBold = fc.boolean();
const possible = (action: Action, which: number, isBold: boolean) => (model: Model) =>
  isBold || orderModel.isAllowed(model.orders[which]!, action);

const outcomeOf = ({ status, body }: Reply<{ type?: string } | undefined>): Outcome =>
  status < 400 ? { status } : { status, problem: body?.type?.replace('/problems/', '') };

const sendAction = async (harness: Harness, id: string, action: Action, how: How, key: string) => {
  const as = how === 'by another customer' ? bob : action === 'collect' ? barista : ada;
  const ifMatch = how === 'stale' ? '"999"' : '*';
  const path = `/orders/${id}`;
  if (action === 'delete') return { path, body: {}, reply: await harness.send('DELETE', path, { as, ifMatch }) };
  if (action === 'replace')
    return { path, body: {}, reply: await harness.send('PUT', path, { as, ifMatch, body: cakes }) };
  const token = how === 'declined' ? 'tok_decline' : 'tok_approve';
  const body = action === 'pay' ? { means: { kind: 'card', token } } : undefined;
  return { path: `${path}/${action}`, body, reply: await harness.send('POST', `${path}/${action}`, { as, key, body }) };
};

/** The ways to request an action that are refused. */
const hows: Readonly<Partial<Record<Action, readonly How[]>>> = {
  pay: ['correctly', 'declined', 'by another customer'],
  replace: ['correctly', 'stale', 'by another customer'],
  delete: ['correctly', 'stale', 'by another customer'],
};
const requests = (...actions: Action[]) =>
  fc.constantFrom(...actions).chain((action) =>
    fc.record({
      which,
      isBold,
      action: fc.constant(action),
      how: fc.constantFrom<How>('correctly', 'correctly', ...(hows[action] ?? ['correctly'])),
    }),
  );

const sendStep = (actions: ReturnType<typeof requests>) =>
  actions.map(({ which, isBold, action, how }): OrderStep => ({
    description: `order ${which}: ${action} ${how}`,
    isPossible: possible(action, which, isBold),
    execute: async (model, harness) => {
      const order = model.orders[which]!;
      const key = uuidV7Ids.next();
      const { path, body, reply } = await sendAction(harness, order.id, action, how, key);
      expect(outcomeOf(reply)).toEqual(orderModel.expectRequested(order, action, how));
      const { status, body: response } = reply;
      const isStored = action === 'pay' || action === 'cancel';
      if (status === 200 && isStored)
        model.granted.push({ path, body: body!, key, response: { status, body: response } });
    },
  }));
export const pay = sendStep(requests('pay'));
export const change = sendStep(requests('cancel', 'cancel', 'replace', 'collect', 'collect', 'delete'));

/** Repeats a granted request at any later time: same response, no effect. */
export const repeat = fc.nat({ max: 5 }).map((which): OrderStep => ({
  description: `repeats request ${which}`,
  isPossible: ({ granted }) => granted.length > 0,
  execute: async ({ granted }, harness) => {
    const { path, body, key, response } = granted.at(-1 - (which % granted.length))!;
    const { status, body: again, headers } = await harness.send('POST', path, { body, key });
    expect({ status, body: again }).toEqual(response);
    expect(headers['idempotency-replayed']).toBe('true');
  },
}));

const scheduleData = (status: string) => ({
  scheduleId: testId(1),
  status,
  fulfilment: 'pickup',
  items: [{ productId: cakeId, name: 'Cake', size: 'slice', options: [], quantity: 3 }],
  scheduled: '2026-05-04T08:15:30.000Z',
  readyAt: '2026-05-04T08:15:30.000Z',
});
const deliveryData = (status: string) => ({
  deliveryId: testId(2),
  customerId: testId(3),
  courierId: testId(4),
  status,
  reason: null,
});
const events = {
  start: ['kitchen.schedule-started.v1', scheduleData('progress')],
  finish: ['kitchen.schedule-finished.v1', scheduleData('finished')],
  giveUp: ['kitchen.schedule-cancelled.v1', { ...scheduleData('cancelled'), cancelledBy: 'cafe' }],
  dispatch: ['delivery.delivery-picked-up.v1', deliveryData('picked-up')],
  deliver: ['delivery.delivery-delivered.v1', deliveryData('delivered')],
  failDelivery: ['delivery.delivery-failed.v1', deliveryData('failed')],
  bringBack: ['delivery.delivery-returned.v1', deliveryData('returned')],
} as const;
type EventAction = keyof typeof events;

const isApplied = async ({ admin }: Harness, id: string): Promise<boolean> => {
  const text = `SELECT 1 FROM inbox_event WHERE event_id = $1 AND outcome = 'applied'`;
  return (await admin.query(text, [id])).rows.length > 0;
};

/** Delivers another service's event; it has no effect where the action is not allowed. */
const deliver = (...actions: EventAction[]) =>
  fc.record({ which, isBold, action: fc.constantFrom(...actions) }).map(({ which, isBold, action }): OrderStep => ({
    description: `order ${which}: event ${action}`,
    isPossible: possible(action, which, isBold),
    execute: async (model, harness) => {
      const order = model.orders[which]!;
      const [type, more] = events[action];
      const data = { orderId: order.id, cafeId: pickup.cafeId, at: new Date().toISOString(), ...more };
      const id = await harness.deliverEvent(type, order.id, data);
      await until(() => isApplied(harness, id));
      model.delivered.push({ id, type, data });
      orderModel.applyTo(order, action);
    },
  }));
export const goOn = deliver('start', 'finish', 'dispatch', 'deliver');
export const goWrong = deliver('giveUp', 'failDelivery', 'bringBack');

/** Delivers an old event again, then a new one without effect: once that is applied, the old one was handled too. */
export const repeatEvent = fc.nat({ max: 9 }).map((which): OrderStep => ({
  description: `repeats event ${which}`,
  isPossible: ({ delivered }) => delivered.length > 0,
  execute: async ({ delivered }, harness) => {
    const { id, type, data } = delivered[which % delivered.length]!;
    const { orderId } = data as { orderId: string };
    await harness.deliverEvent(type, orderId, data, id);
    const elsewhere = { ...data, orderId: uuidV7Ids.next() };
    const last = await harness.deliverEvent(type, orderId, elsewhere);
    await until(() => isApplied(harness, last));
  },
}));
