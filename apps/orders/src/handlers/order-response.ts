import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { isBeingPaid, type HistoryEntry, type Order } from '../domain/order.ts';
import type { PricedItem, Prices } from '../domain/pricing.ts';
import type {
  HistoryEntry as HistoryBody,
  Order as OrderBody,
  PricedItem as ItemBody,
  Prices as PricesBody,
} from '../generated/api/schemas.ts';

/** 200 with the order and its ETag. */
export const orderResponse = (order: Order) => ok(toOrderResponse(order), etagOf(order));

export const toOrderResponse = (order: Order): OrderBody => ({
  id: order.id,
  cafeId: order.cafeId,
  customerId: order.customerId,
  status: order.status,
  fulfilment: order.fulfilment,
  items: order.items.map(toItemResponse),
  prices: toPricesResponse(order.prices),
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

export const toItemResponse = ({ options, ...item }: PricedItem): ItemBody => ({ ...item, options: [...options] });

export const toPricesResponse = ({ taxes, ...prices }: Prices): PricesBody => ({ ...prices, taxes: [...taxes] });

export const toHistoryResponse = ({ action, status, at, actor, note }: HistoryEntry): HistoryBody => ({
  action,
  status,
  at: at.toISOString(),
  by: actor,
  note,
});
