import { nextState } from '@coffeemesh/kernel';
import { testId } from '@coffeemesh/testing';
import fc from 'fast-check';

import type { Order } from '../../src/generated/api/schemas.ts';
import { transitions, type OrderAction, type OrderStatus } from '../../src/domain/order.ts';
import { cakeId } from '../builders.ts';
import { barista, pickup, startChain, until, type Chain } from '../harness.ts';

let chain: Chain;
beforeAll(async () => {
  chain = await startChain({ listens: true });
});
afterAll(() => chain.close());

/** What the test believes of the order; undefined once it is deleted. */
type Model = { status: OrderStatus | undefined; wasPaid: boolean };
type Real = { orderId: string };

const cakes = { ...pickup, items: [{ productId: cakeId, size: 'slice', quantity: 3 }] };
const onShelf = 1_000_000;

/** What neighbours must hold for an order, once everything has settled. */
const held: Readonly<Record<OrderStatus, { payment: string[]; reservation: string[] }>> = {
  created: { payment: [], reservation: [] },
  paid: { payment: ['authorised'], reservation: ['held'] },
  progress: { payment: ['authorised'], reservation: ['confirmed'] },
  ready: { payment: ['authorised'], reservation: ['confirmed'] },
  dispatched: { payment: ['authorised'], reservation: ['confirmed'] },
  delivered: { payment: ['captured'], reservation: ['confirmed'] },
  collected: { payment: ['captured'], reservation: ['confirmed'] },
  cancelled: { payment: [], reservation: [] },
};

const checkEverything = async (model: Model, orderId: string): Promise<void> => {
  await until(async () => (await chain.sagasOf(orderId)).every(({ state }) => state === 'done'));
  const reply = await chain.ask<Order>('GET', `/orders/${orderId}`);
  expect(reply.status === 404 ? undefined : reply.body.status).toBe(model.status);
  const of = <T extends { orderId: string; status: string }>(all: Iterable<T>, ...statuses: string[]) =>
    [...all].filter((each) => each.orderId === orderId && statuses.includes(each.status)).map(({ status }) => status);
  const wanted = held[model.status ?? 'created'];
  expect(of(chain.payments.payments.values(), 'authorised', 'captured')).toEqual(wanted.payment);
  const reservations = of(chain.inventory.reservations.values(), 'held', 'confirmed');
  // What was begun and given up is used up.
  expect(model.status === 'cancelled' ? reservations.filter((each) => each === 'held') : reservations).toEqual(
    wanted.reservation,
  );
};

type Run = (model: Model, orderId: string) => Promise<void>;

/** A step is walked where the table allows its action; a bold one everywhere, to be refused. */
class Step implements fc.AsyncCommand<Model, Real> {
  readonly #action: OrderAction | undefined;
  readonly #run: Run;
  readonly #isBold: boolean;
  constructor(action: OrderAction | undefined, run: Run, isBold = false) {
    this.#action = action;
    this.#run = run;
    this.#isBold = isBold;
  }
  bold = (): Step => new Step(this.#action, this.#run, true);
  check = ({ status }: Model): boolean =>
    this.#isBold || (this.#action !== undefined && status !== undefined && next(status, this.#action) !== undefined);
  run = async (model: Model, { orderId }: Real): Promise<void> => {
    await this.#run(model, orderId);
    await checkEverything(model, orderId);
    if (model.status !== undefined) reached.add(model.status);
  };
  toString = (): string => `${this.#isBold ? 'boldly ' : ''}${this.#action ?? 'delete'}`;
}

const reached = new Set<OrderStatus>();
const next = (status: OrderStatus, action: OrderAction): OrderStatus | undefined =>
  nextState(transitions, status, action);

/** Asks for an action; the table says whether it is granted. */
const asks = (action: OrderAction, ask: (orderId: string) => Promise<{ status: number }>, refused?: number) =>
  new Step(action, async (model, orderId) => {
    const { status } = await ask(orderId);
    if (model.status === undefined) return expect(status).toBe(404);
    const following = next(model.status, action);
    expect(status).toBe(following === undefined ? 409 : (refused ?? 200));
    if (following === undefined || refused !== undefined) return;
    model.status = following;
    model.wasPaid ||= action === 'pay';
  });

/** Tells of an action; what the table does not allow is passed over. */
const tells = (action: OrderAction, type: string, more: object) =>
  new Step(action, async (model, orderId) => {
    const data = { orderId, cafeId: pickup.cafeId, at: new Date().toISOString(), ...more };
    const id = await chain.tell(type, orderId, data);
    await until(async () => {
      const { rows } = await chain.admin.query('SELECT 1 FROM inbox_event WHERE event_id = $1 AND outcome = $2', [
        id,
        'applied',
      ]);
      return rows.length > 0;
    });
    if (model.status !== undefined) model.status = next(model.status, action) ?? model.status;
  });

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

/** Steps forward are three times as likely as the others, so that some walks come to the end. */
const forward = [
  asks('pay', (id) => chain.pay(id)),
  tells('start', 'kitchen.schedule-started.v1', scheduleNews('progress')),
  tells('finish', 'kitchen.schedule-finished.v1', scheduleNews('finished')),
  tells('dispatch', 'delivery.delivery-picked-up.v1', deliveryNews('picked-up')),
  tells('deliver', 'delivery.delivery-delivered.v1', deliveryNews('delivered')),
];

const steps = [
  ...forward,
  ...forward,
  ...forward,
  asks('pay', (id) => chain.pay(id, { token: 'tok_decline' }), 402),
  asks('cancel', (id) => chain.ask('POST', `/orders/${id}/cancel`)),
  asks('replace', (id) => chain.ask('PUT', `/orders/${id}`, { body: cakes, ifMatch: '*' })),
  asks('collect', (id) => chain.ask('POST', `/orders/${id}/collect`, { as: barista })),
  new Step(undefined, async (model, orderId) => {
    const { status } = await chain.ask('DELETE', `/orders/${orderId}`, { ifMatch: '*' });
    if (model.status === undefined) return expect(status).toBe(404);
    expect(status).toBe(model.wasPaid ? 409 : 204);
    if (!model.wasPaid) model.status = undefined;
  }),
  tells('giveUp', 'kitchen.schedule-cancelled.v1', { ...scheduleNews('cancelled'), cancelledBy: 'cafe' }),
  tells('failDelivery', 'delivery.delivery-failed.v1', deliveryNews('failed')),
  tells('bringBack', 'delivery.delivery-returned.v1', deliveryNews('returned')),
];

it('whatever happens, in whatever order: money and stock are where the order is', async () => {
  chain.inventory.shelves.set(cakeId, onShelf);
  const commands = fc.commands(
    steps.map((step) => fc.nat({ max: 4 }).map((courage) => (courage === 0 ? step.bold() : step))),
    { maxCommands: 40, size: 'max' },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (walk) => {
      const { id } = await chain.place(cakes);
      const model: Model = { status: 'created', wasPaid: false };
      await fc.asyncModelRun(() => ({ model, real: { orderId: id } }), walk);
    }),
    { numRuns: Number(process.env['WALK_RUNS'] ?? 25), endOnFailure: true },
  );
  const { rows } = await chain.admin.query<{ id: string }>(`SELECT id FROM "order"`);
  const taken = [...chain.inventory.reservations.values()].filter(({ status }) => status !== 'released');
  expect(chain.inventory.shelves.get(cakeId)).toBe(onShelf - 3 * taken.length);
  expect(rows.length).toBeGreaterThan(0);
  expect(reached.size).toBeGreaterThan(4);
}, 240_000);
