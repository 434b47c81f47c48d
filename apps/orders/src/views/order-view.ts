import { isBeingPaid, type HistoryEntry, type Order } from '../domain/order.ts';
import type { PricedItem, Prices } from '../domain/pricing.ts';
import type {
  HistoryEntry as HistoryView,
  Order as OrderView,
  PricedItem as ItemView,
  Prices as PricesView,
} from '../generated/api/schemas.ts';

/** An order as the contract shows it. */
export const orderView = (order: Order): OrderView => ({
  id: order.id,
  cafeId: order.cafeId,
  customerId: order.customerId,
  status: order.status,
  fulfilment: order.fulfilment,
  items: order.items.map(itemView),
  prices: pricesView(order.prices),
  address: order.address,
  contact: order.contact,
  scheduledAt: order.scheduledAt?.toISOString() ?? null,
  note: order.note,
  paymentInFlight: isBeingPaid(order),
  paymentId: order.paymentId,
  promisedAt: order.promisedAt?.toISOString() ?? null,
  cancellation: order.cancellation,
  expiresAt: order.expiresAt?.toISOString() ?? null,
  paidAt: order.paidAt?.toISOString() ?? null,
  createdAt: order.createdAt.toISOString(),
  updatedAt: order.updatedAt.toISOString(),
  version: order.version,
});

export const itemView = ({ options, ...item }: PricedItem): ItemView => ({ ...item, options: [...options] });

export const pricesView = ({ taxes, ...prices }: Prices): PricesView => ({ ...prices, taxes: [...taxes] });

export const historyView = ({ action, status, at, actor, note }: HistoryEntry): HistoryView => ({
  action,
  status,
  at: at.toISOString(),
  by: actor,
  note,
});
