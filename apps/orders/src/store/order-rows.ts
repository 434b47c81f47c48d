import type { Order } from '../domain/order.ts';

/** A row of `order`, decoded by the driver: `jsonb` as its value, `timestamptz` as Date. */
export type OrderRow = {
  id: string;
  cafe_id: string;
  customer_id: string;
  status: Order['status'];
  fulfilment: Order['fulfilment'];
  items: Order['items'];
  prices: Order['prices'];
  address: Order['address'];
  contact: Order['contact'];
  scheduled_at: Date | null;
  note: string | null;
  saga_id: string | null;
  payment_id: string | null;
  promised_at: Date | null;
  cancellation: Order['cancellation'];
  expires_at: Date | null;
  paid_at: Date | null;
  created_at: Date;
  updated_at: Date;
  version: number;
};

export const orderColumns = `id, cafe_id, customer_id, status, fulfilment, items, prices, address, contact, scheduled_at,
  note, saga_id, payment_id, promised_at, cancellation, expires_at, paid_at, created_at, updated_at, version`;

export const orderFromRow = (row: OrderRow): Order => ({
  id: row.id,
  cafeId: row.cafe_id,
  customerId: row.customer_id,
  status: row.status,
  fulfilment: row.fulfilment,
  items: row.items,
  prices: row.prices,
  address: row.address,
  contact: row.contact,
  scheduledAt: row.scheduled_at,
  note: row.note,
  sagaId: row.saga_id,
  paymentId: row.payment_id,
  promisedAt: row.promised_at,
  cancellation: row.cancellation,
  expiresAt: row.expires_at,
  paidAt: row.paid_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});
