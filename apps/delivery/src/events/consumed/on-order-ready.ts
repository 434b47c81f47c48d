import { createDeliveryForOrder } from '../../application/create-delivery-for-order.ts';
import type { EventHandler } from '../../generated/events/consumed.ts';

/** Creates the delivery of a ready order. An order that is ready again after a return gets another delivery. */
export const onOrderReady: EventHandler<'orders.order-ready.v1'> = async ({ event, receipt }, deps) => {
  const { orderId, cafeId, customerId, fulfilment, address, contact, items } = event.data;
  if (fulfilment !== 'delivery' || address === undefined) return;
  const parcel = {
    orderId,
    cafeId,
    customerId,
    address,
    contact: contact ?? { name: 'The customer' },
    items: items.map(({ name, quantity }) => ({ name, quantity })),
  };
  await createDeliveryForOrder(parcel, receipt, deps);
};
