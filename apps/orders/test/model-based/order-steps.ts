import { uuidV7Ids } from '@coffeemesh/kernel';
import { testId, type Step } from '@coffeemesh/testing';
import fc from 'fast-check';

import { cakeId } from '../builders.ts';
import { ada, barista, bob, pickup, until, type Harness, type Reply } from '../harness.ts';
import * as walk from './order-model.ts';
import type { Action, How, Model, Outcome } from './order-model.ts';

export type OrderStep = Step<Model, Harness>;
export const cakes = { ...pickup, items: [{ productId: cakeId, size: 'slice', quantity: 3 }] };

const which = fc.nat({ max: 2 });
/** Half of the steps go only where they are allowed, so that walks come to the end; bold ones go everywhere. */
const isBold = fc.boolean();
const possible = (action: Action, which: number, isBold: boolean) => (model: Model) =>
  isBold || walk.isAllowed(model.orders[which]!, action);

const outcomeOf = ({ status, body }: Reply<{ type?: string } | undefined>): Outcome =>
  status < 400 ? { status } : { status, problem: body?.type?.replace('/problems/', '') };

const asksFor = async (harness: Harness, id: string, action: Action, how: How, key: string) => {
  const as = how === 'by a stranger' ? bob : action === 'collect' ? barista : ada;
  const ifMatch = how === 'stale' ? '"999"' : '*';
  const path = `/orders/${id}`;
  if (action === 'delete') return { path, body: {}, reply: await harness.send('DELETE', path, { as, ifMatch }) };
  if (action === 'replace')
    return { path, body: {}, reply: await harness.send('PUT', path, { as, ifMatch, body: cakes }) };
  const token = how === 'declined' ? 'tok_decline' : 'tok_approve';
  const body = action === 'pay' ? { means: { kind: 'card', token } } : undefined;
  return { path: `${path}/${action}`, body, reply: await harness.send('POST', `${path}/${action}`, { as, key, body }) };
};

/** How an action may be asked for wrongly. */
const hows: Readonly<Partial<Record<Action, readonly How[]>>> = {
  pay: ['rightly', 'declined', 'by a stranger'],
  replace: ['rightly', 'stale', 'by a stranger'],
  delete: ['rightly', 'stale', 'by a stranger'],
};
const asked = (...actions: Action[]) =>
  fc.constantFrom(...actions).chain((action) =>
    fc.record({
      which,
      isBold,
      action: fc.constant(action),
      how: fc.constantFrom<How>('rightly', 'rightly', ...(hows[action] ?? ['rightly'])),
    }),
  );

const ask = (actions: ReturnType<typeof asked>) =>
  actions.map(({ which, isBold, action, how }): OrderStep => ({
    says: `order ${which}: ${action} ${how}`,
    isPossible: possible(action, which, isBold),
    take: async (model, harness) => {
      const order = model.orders[which]!;
      const key = uuidV7Ids.next();
      const { path, body, reply } = await asksFor(harness, order.id, action, how, key);
      expect(outcomeOf(reply)).toEqual(walk.expectAsked(order, action, how));
      const { status, body: answer } = reply;
      const isKept = action === 'pay' || action === 'cancel';
      if (status === 200 && isKept) model.granted.push({ path, body: body!, key, answer: { status, body: answer } });
    },
  }));
export const pay = ask(asked('pay'));
export const change = ask(asked('cancel', 'cancel', 'replace', 'collect', 'collect', 'delete'));

/** A request that was granted comes once more, whatever has happened since. */
export const repeat = fc.nat({ max: 5 }).map((which): OrderStep => ({
  says: `repeats answer ${which}`,
  isPossible: ({ granted }) => granted.length > 0,
  take: async ({ granted }, harness) => {
    const { path, body, key, answer } = granted.at(-1 - (which % granted.length))!;
    const { status, body: again, headers } = await harness.send('POST', path, { body, key });
    expect({ status, body: again }).toEqual(answer);
    expect(headers['idempotency-replayed']).toBe('true');
  },
}));

const scheduleNews = (status: string) => ({
  scheduleId: testId(1),
  status,
  fulfilment: 'pickup',
  items: [{ productId: cakeId, name: 'Cake', size: 'slice', options: [], quantity: 3 }],
  scheduled: '2026-05-04T08:15:30.000Z',
  readyAt: '2026-05-04T08:15:30.000Z',
});
const deliveryNews = (status: string) => ({
  deliveryId: testId(2),
  customerId: testId(3),
  courierId: testId(4),
  status,
  reason: null,
});
const news = {
  start: ['kitchen.schedule-started.v1', scheduleNews('progress')],
  finish: ['kitchen.schedule-finished.v1', scheduleNews('finished')],
  giveUp: ['kitchen.schedule-cancelled.v1', { ...scheduleNews('cancelled'), cancelledBy: 'cafe' }],
  dispatch: ['delivery.delivery-picked-up.v1', deliveryNews('picked-up')],
  deliver: ['delivery.delivery-delivered.v1', deliveryNews('delivered')],
  failDelivery: ['delivery.delivery-failed.v1', deliveryNews('failed')],
  bringBack: ['delivery.delivery-returned.v1', deliveryNews('returned')],
} as const;
type News = keyof typeof news;

const isApplied = async ({ admin }: Harness, id: string): Promise<boolean> => {
  const text = `SELECT 1 FROM inbox_event WHERE event_id = $1 AND outcome = 'applied'`;
  return (await admin.query(text, [id])).rows.length > 0;
};

/** A neighbour tells of something; what is not allowed is passed over. */
const hear = (...told: News[]) =>
  fc.record({ which, isBold, action: fc.constantFrom(...told) }).map(({ which, isBold, action }): OrderStep => ({
    says: `order ${which}: hears ${action}`,
    isPossible: possible(action, which, isBold),
    take: async (model, harness) => {
      const order = model.orders[which]!;
      const [type, more] = news[action];
      const data = { orderId: order.id, cafeId: pickup.cafeId, at: new Date().toISOString(), ...more };
      const id = await harness.deliverEvent(type, order.id, data);
      await until(() => isApplied(harness, id));
      model.told.push({ id, type, data });
      walk.happens(order, action);
    },
  }));
export const goOn = hear('start', 'finish', 'dispatch', 'deliver');
export const goWrong = hear('giveUp', 'failDelivery', 'bringBack');

/** An event of long ago comes again, before a new one that has no effect; so one knows when it has had none either. */
export const hearAgain = fc.nat({ max: 9 }).map((which): OrderStep => ({
  says: `event ${which} comes again`,
  isPossible: ({ told }) => told.length > 0,
  take: async ({ told }, harness) => {
    const { id, type, data } = told[which % told.length]!;
    const { orderId } = data as { orderId: string };
    await harness.deliverEvent(type, orderId, data, id);
    const elsewhere = { ...data, orderId: uuidV7Ids.next() };
    const last = await harness.deliverEvent(type, orderId, elsewhere);
    await until(() => isApplied(harness, last));
  },
}));
