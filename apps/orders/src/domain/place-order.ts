import { transition } from '@coffeemesh/kernel';

import { CafeClosed, OrderExpired, OrderNotEditable, PaymentInFlight } from './order-problems.ts';
import type { OrderRequest } from './basket.ts';
import type { Cafe, Menu, Opening } from './cafe.ts';
import { act, isBeingPaid, transitions, type Actor, type Happening, type Order } from './order.ts';
import { orderRequestRules } from './order-request-rules.ts';
import { priceBasket } from './pricing.ts';

/** How long an order waits to be paid. */
export const minutesToPay = 15;

/** What is known where an order is asked for. Without a cafe there is neither menu nor opening. */
export type PlacingFacts = { cafe: Cafe | undefined; menu: Menu; opening: Opening | undefined };

/** What an order says of itself before anything has happened to it. */
export type Draft = Pick<
  Order,
  'cafeId' | 'fulfilment' | 'items' | 'prices' | 'address' | 'contact' | 'scheduledAt' | 'note'
>;

/**
 * Prices what is asked for, by the menu of the moment.
 * @throws RulesBroken (422) with every fault, CafeClosed (409) for an order as soon as possible at a closed cafe
 */
export const draftOrder = (basket: OrderRequest, { cafe, menu, opening }: PlacingFacts, now: Date): Draft => {
  orderRequestRules.assert({ basket, cafe, menu, opening, now });
  if (cafe === undefined || opening === undefined) throw new Error('The rules have let an unknown cafe pass');
  if (basket.scheduledAt === undefined) mustBeOpen(opening);
  const { items, prices } = priceBasket(basket, cafe, menu);
  const { cafeId, fulfilment, address = null, contact = null, scheduledAt = null, note = null } = basket;
  return { cafeId, fulfilment, items, prices, address, contact, scheduledAt, note };
};

/** @throws CafeClosed (409), with the instant at which it opens again */
export const mustBeOpen = ({ open, opensNextAt }: Opening): void => {
  if (open) return;
  const reopensAt = opensNextAt?.toISOString();
  throw CafeClosed(
    reopensAt === undefined
      ? {}
      : { detail: `The cafe takes orders again at ${reopensAt}.`, extensions: { reopensAt } },
  );
};

/** An order in its first state, which waits to be paid. */
export const newOrder = (draft: Draft, id: string, customerId: string, actor: Actor, now: Date): Happening => {
  const order: Order = {
    id,
    customerId,
    ...draft,
    status: 'created',
    sagaId: null,
    paymentId: null,
    promisedAt: null,
    cancellation: null,
    expiresAt: expiryFrom(now),
    paidAt: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
  return { order, entry: { action: 'create', status: 'created', version: 1, at: now, actor, note: null } };
};

/**
 * Puts a new draft in the place of an unpaid order; the time to pay starts again.
 * @throws OrderNotEditable, PaymentInFlight (409)
 */
export const replaceOrder = (order: Order, draft: Draft, actor: Actor, now: Date): Happening => {
  mustBeReplaceable(order);
  return act(order, 'replace', { at: now, actor }, OrderNotEditable, { ...draft, expiresAt: expiryFrom(now) });
};

/** @throws OrderNotEditable, PaymentInFlight (409) */
export const mustBeReplaceable = (order: Order): void => {
  transition(transitions, order.status, 'replace', OrderNotEditable);
  mustNotBeBeingPaid(order);
};

/** @throws PaymentInFlight (409) with the seconds after which to look again */
export const mustNotBeBeingPaid = (order: Order): void => {
  if (isBeingPaid(order)) throw PaymentInFlight({ retryAfterSeconds: 2 });
};

/** @throws OrderExpired (409) for an order whose time to pay is over, though the sweeper has not come by yet */
export const mustNotBeExpired = ({ expiresAt }: Order, now: Date): void => {
  if (expiresAt !== null && expiresAt <= now) throw OrderExpired(`It was to be paid by ${expiresAt.toISOString()}.`);
};

const expiryFrom = (now: Date): Date => new Date(now.getTime() + minutesToPay * 60_000);
