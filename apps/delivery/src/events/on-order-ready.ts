import { newDelivery } from '../domain/delivery.ts';
import { toldOf } from '../domain/delivery-told.ts';
import type { EventHandler } from '../generated/events/consumed.ts';
import { deliveryCreated } from '../generated/events/published.ts';

/**
 * Makes the delivery of an order that is to be brought. An order that is ready once more, because it came back, gets
 * another; one whose delivery is not over keeps it.
 */
export const onOrderReady: EventHandler<'orders.order-ready.v1'> = async ({ event, receipt }, deps) => {
  const { orderId, cafeId, customerId, fulfilment, address, contact, items } = event.data;
  if (fulfilment !== 'delivery' || address === undefined) return;
  if ((await deps.deliveries.liveOf(orderId)) !== undefined) return;
  const delivery = newDelivery(
    {
      orderId,
      cafeId,
      customerId,
      address,
      contact: contact ?? { name: 'The customer' },
      items: items.map(({ name, quantity }) => ({ name, quantity })),
    },
    { id: deps.ids.next(), pin: deps.pins.next(), now: deps.clock.now() },
  );
  await deps.deliveries.insert(delivery, { events: [deliveryCreated(toldOf(delivery))], receipt });
};
