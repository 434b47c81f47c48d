import type { Delivery, DeliveryStatus } from '../domain/delivery.ts';
import { isFinal } from '../domain/delivery.ts';
import type { Delivery as DeliveryModel, Prisma } from '../generated/prisma/client.ts';

/** The JSON columns contain only what this service has written. */
export const toDelivery = ({ liveOrderId: _, ...row }: DeliveryModel): Delivery => ({
  ...row,
  status: row.status as DeliveryStatus,
  proof: row.proof as Delivery['proof'],
  address: row.address as Delivery['address'],
  contact: row.contact as Delivery['contact'],
  items: row.items as unknown as Delivery['items'],
});

/** `liveOrderId` is the order's id until the delivery is final; its unique index allows one live delivery per order. */
export const toDeliveryRow = (delivery: Delivery): Prisma.DeliveryUncheckedCreateInput => ({
  ...delivery,
  items: delivery.items.map(({ name, quantity }) => ({ name, quantity })),
  liveOrderId: isFinal(delivery) ? null : delivery.orderId,
});
