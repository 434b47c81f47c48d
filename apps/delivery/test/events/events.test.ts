import { uuidV7Ids } from '@coffeemesh/kernel';
import { eventHandlers } from '../../src/events/index.ts';
import type { ConsumedType } from '../../src/generated/events/consumed.ts';
import type { OrderEvent } from '../../src/generated/events/schemas.ts';
import { cafeId, courierId, customerId, now } from '../domain/sample.ts';
import { deliveryService } from '../harness.ts';

const service = await deliveryService();
afterAll(() => service.close());

const order = (over: Partial<OrderEvent> = {}): OrderEvent => ({
  orderId: uuidV7Ids.next(),
  cafeId,
  customerId,
  status: 'ready',
  fulfilment: 'delivery',
  address: { line1: '12 Dean Street', city: 'London', country: 'GB' },
  contact: { name: 'Ada' },
  items: [{ productId: uuidV7Ids.next(), name: 'Flat white', size: 'small', options: [], quantity: 2 }],
  total: { amount: 700, currency: 'GBP' },
  at: now.toISOString(),
  ...over,
});

/** Hands the event to its handler; tells how often its receipt was written. */
const happens = async (type: ConsumedType, data: OrderEvent) => {
  let written = 0;
  const receipt = {
    write: async () => {
      written += 1;
    },
    takeRow: (): never => {
      throw new Error('Not a hot path.');
    },
  };
  const event = {
    specversion: '1.0',
    id: uuidV7Ids.next(),
    source: '/orders',
    type,
    subject: data.orderId,
    time: data.at,
    datacontenttype: 'application/json',
    data,
  } as const;
  await eventHandlers[type]({ event, receipt, log: console }, service.deps);
  return written;
};
const live = (orderId: string) => service.deps.deliveries.liveOf(orderId);

describe('an order that is ready', () => {
  test('gets a delivery, if it is to be brought', async () => {
    const ready = order();
    expect(await happens('orders.order-ready.v1', ready)).toBe(1);
    const made = await live(ready.orderId);
    expect(made).toMatchObject({
      status: 'pending',
      cafeId,
      customerId,
      address: ready.address,
      contact: { name: 'Ada' },
      items: [{ name: 'Flat white', quantity: 2 }],
      pin: '4711',
    });
    expect(await service.told(made?.id ?? '')).toMatchObject([{ type: 'delivery.delivery-created.v1' }]);
  });

  test('gets none, if it is to be fetched', async () => {
    const ready = order({ fulfilment: 'pickup', address: undefined });
    expect(await happens('orders.order-ready.v1', ready)).toBe(0);
    expect(await live(ready.orderId)).toBeUndefined();
  });

  test('keeps the one that is not over, and gets another when that came back', async () => {
    const ready = order();
    await happens('orders.order-ready.v1', ready);
    const first = await live(ready.orderId);
    expect(await happens('orders.order-ready.v1', ready)).toBe(0);
    expect((await live(ready.orderId))?.id).toBe(first?.id);
    await service.deps.deliveries.change(
      first?.id ?? '',
      (current) => ({ ...current, status: 'returned' }),
      () => ({ events: [] }),
    );
    expect(await happens('orders.order-ready.v1', ready)).toBe(1);
    expect((await live(ready.orderId))?.id).not.toBe(first?.id);
  });
});

describe('an order that is cancelled', () => {
  const cancelled = (orderId: string) =>
    happens('orders.order-cancelled.v1', order({ orderId, status: 'cancelled', reason: 'Changed her mind.' }));

  test.each(['pending', 'assigned'] as const)('needs its %s delivery no more', async (status) => {
    const { id, orderId } = await service.given({ status, courierId: status === 'pending' ? null : courierId });
    expect(await cancelled(orderId)).toBe(1);
    expect(await service.deps.deliveries.get(id)).toMatchObject({ status: 'cancelled', reason: 'Changed her mind.' });
    expect(await service.told(id)).toMatchObject([{ type: 'delivery.delivery-cancelled.v1' }]);
  });

  test('and so does one whose customer came for it', async () => {
    const { id, orderId } = await service.given();
    expect(await happens('orders.order-collected.v1', order({ orderId, status: 'collected' }))).toBe(1);
    expect(await service.deps.deliveries.get(id)).toMatchObject({ status: 'cancelled' });
  });

  test('does not call back what is on its way', async () => {
    const { id, orderId } = await service.given({ status: 'picked-up', courierId });
    expect(await cancelled(orderId)).toBe(0);
    expect(await service.deps.deliveries.get(id)).toMatchObject({ status: 'picked-up' });
  });

  test('may never have had one', async () => {
    expect(await cancelled(uuidV7Ids.next())).toBe(0);
  });
});
