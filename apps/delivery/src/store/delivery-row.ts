import type { Delivery, DeliveryStatus } from '../domain/delivery.ts';
import { isOver } from '../domain/delivery.ts';
import type { Prisma } from '../generated/prisma/client.ts';

type Row = Prisma.DeliveryGetPayload<object>;

/** A row as a delivery; JSON columns hold what this service has written itself. */
export const deliveryOf = ({ liveOrderId: _, ...row }: Row): Delivery => ({
  ...row,
  status: row.status as DeliveryStatus,
  proof: row.proof as Delivery['proof'],
  address: row.address as Delivery['address'],
  contact: row.contact as Delivery['contact'],
  items: row.items as unknown as Delivery['items'],
});

/** A delivery as a row; the order's id stands a second time while the delivery is not over. */
export const rowOf = (delivery: Delivery): Prisma.DeliveryUncheckedCreateInput => ({
  ...delivery,
  items: delivery.items.map(({ name, quantity }) => ({ name, quantity })),
  liveOrderId: isOver(delivery) ? null : delivery.orderId,
});
