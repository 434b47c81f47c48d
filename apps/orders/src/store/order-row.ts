import type { Order as OrderModel, OrderHistory } from '../generated/prisma/client.ts';
import type { ColumnsOf } from './sql/columns.ts';

/** Columns that a replacement of the order changes. */
export const draftColumns = {
  cafeId: 'uuid',
  fulfilment: 'text',
  items: 'jsonb',
  prices: 'jsonb',
  address: 'jsonb',
  contact: 'jsonb',
  scheduledAt: 'timestamptz',
  note: 'text',
} as const satisfies Partial<ColumnsOf<OrderModel>>;

/** Columns that every change of the order may change. */
export const lifecycleColumns = {
  status: 'text',
  sagaId: 'uuid',
  paymentId: 'uuid',
  promisedAt: 'timestamptz',
  cancellation: 'jsonb',
  expiresAt: 'timestamptz',
  paidAt: 'timestamptz',
  updatedAt: 'timestamptz',
  version: 'int',
} as const satisfies Partial<ColumnsOf<OrderModel>>;

/** All columns of `order`. A row that is selected with them is an `Order`. */
export const orderColumns = {
  id: 'uuid',
  customerId: 'uuid',
  createdAt: 'timestamptz',
  ...draftColumns,
  ...lifecycleColumns,
} as const satisfies ColumnsOf<OrderModel>;

/** The columns of `order_history` that make a `HistoryEntry`. */
export const historyEntryColumns = {
  version: 'int',
  action: 'text',
  status: 'text',
  at: 'timestamptz',
  actor: 'text',
  note: 'text',
} as const satisfies Partial<ColumnsOf<OrderHistory>>;

/** All columns of `order_history`. */
export const historyColumns = {
  orderId: 'uuid',
  ...historyEntryColumns,
} as const satisfies ColumnsOf<OrderHistory>;
