import { uuidV7Ids } from '@coffeemesh/kernel';
import { eventHandlers } from '../../src/events/consumed/index.ts';
import type { ConsumedType } from '../../src/generated/events/consumed.ts';
import type { OrderEvent } from '../../src/generated/events/schemas.ts';
import { cafeId, courierId, customerId, now } from '../domain/sample.ts';
import { startHarness } from '../harness.ts';
import { orderEvent } from '../order-event.ts';

const service = await startHarness();
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

/** Applies the event. @returns how often its receipt was written */
const applyEvent = async (type: ConsumedType, data: OrderEvent) => {
  let written = 0;
  const receipt = {
    write: async () => {
      written += 1;
    },
    takeRow: () => ({ table: 'inbox_event' as const, columns: {} }),
  };
  await eventHandlers[type]({ event: orderEvent(type, data), receipt, log: console }, service.deps);
  return written;
};
const live = (orderId: string) => service.deps.deliveries.findLive(orderId);

describe('order-ready', () => {
  test('creates a pending delivery for a delivery order', async () => {
    const ready = order();
    expect(await applyEvent('orders.order-ready.v1', ready)).toBe(1);
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
    expect(await service.eventsOf(made?.id ?? '')).toMatchObject([{ type: 'delivery.delivery-created.v1' }]);
  });

  test('creates none for a pickup order', async () => {
    const ready = order({ fulfilment: 'pickup', address: undefined });
    expect(await applyEvent('orders.order-ready.v1', ready)).toBe(0);
    expect(await live(ready.orderId)).toBeUndefined();
  });

  test('creates no second one while the first is live, and another one after a return', async () => {
    const ready = order();
    await applyEvent('orders.order-ready.v1', ready);
    const first = await live(ready.orderId);
    expect(await applyEvent('orders.order-ready.v1', ready)).toBe(0);
    expect((await live(ready.orderId))?.id).toBe(first?.id);
    await service.deps.deliveries.change(
      first?.id ?? '',
      (current) => ({ ...current, status: 'returned' }),
      () => ({ events: [] }),
    );
    expect(await applyEvent('orders.order-ready.v1', ready)).toBe(1);
    expect((await live(ready.orderId))?.id).not.toBe(first?.id);
  });
});

describe('order-cancelled and order-collected', () => {
  const cancelled = (orderId: string) =>
    applyEvent('orders.order-cancelled.v1', order({ orderId, status: 'cancelled', reason: 'Changed their mind.' }));

  test.each(['pending', 'assigned'] as const)('order-cancelled cancels a %s delivery', async (status) => {
    const { id, orderId } = await service.given({ status, courierId: status === 'pending' ? null : courierId });
    expect(await cancelled(orderId)).toBe(1);
    expect(await service.deps.deliveries.get(id)).toMatchObject({ status: 'cancelled', reason: 'Changed their mind.' });
    expect(await service.eventsOf(id)).toMatchObject([{ type: 'delivery.delivery-cancelled.v1' }]);
  });

  test('order-collected cancels a pending delivery', async () => {
    const { id, orderId } = await service.given();
    expect(await applyEvent('orders.order-collected.v1', order({ orderId, status: 'collected' }))).toBe(1);
    expect(await service.deps.deliveries.get(id)).toMatchObject({ status: 'cancelled' });
  });

  test('does not cancel a picked-up delivery', async () => {
    const { id, orderId } = await service.given({ status: 'picked-up', courierId });
    expect(await cancelled(orderId)).toBe(0);
    expect(await service.deps.deliveries.get(id)).toMatchObject({ status: 'picked-up' });
  });

  test('has no effect without a delivery', async () => {
    expect(await cancelled(uuidV7Ids.next())).toBe(0);
  });
});
