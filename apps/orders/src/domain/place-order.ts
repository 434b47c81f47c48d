import { transition } from '@coffeemesh/kernel';
import type { OrderRequest } from './basket.ts';
import type { Cafe, Menu, Opening } from './cafe.ts';
import { orderRequestRules } from './order-request-rules.ts';
import { applyAction, isBeingPaid, transitions, type Actor, type Order, type Transition } from './order.ts';
import { MINUTES_TO_PAY, PAYMENT_RETRY_AFTER_SECONDS } from './policy.ts';
import { priceBasket } from './pricing.ts';
import { CafeClosed, OrderExpired, OrderNotEditable, PaymentInFlight } from './problems.ts';

/** The data of the upstreams about the cafe. An unknown cafe has an empty menu and no opening. */
export type PlacingFacts = { cafe: Cafe | undefined; menu: Menu; opening: Opening | undefined };

/** The part of an order that the customer decides. */
export type Draft = Pick<
  Order,
  'cafeId' | 'fulfilment' | 'items' | 'prices' | 'address' | 'contact' | 'scheduledAt' | 'note'
>;

/**
 * Checks a basket against the rules and prices it with the current menu.
 * @throws RulesBroken (422) with every violation, CafeClosed (409) for an order as soon as possible at a closed cafe
 */
export const draftOrder = (basket: OrderRequest, { cafe, menu, opening }: PlacingFacts, now: Date): Draft => {
  orderRequestRules.assert({ basket, cafe, menu, opening, now });
  if (cafe === undefined || opening === undefined) throw new Error('The rules have let an unknown cafe pass');
  if (basket.scheduledAt === undefined) assertOpen(opening);
  const { items, prices } = priceBasket(basket, cafe, menu);
  const { cafeId, fulfilment, address = null, contact = null, scheduledAt = null, note = null } = basket;
  return { cafeId, fulfilment, items, prices, address, contact, scheduledAt, note };
};

/** @throws CafeClosed (409), with the time of the next opening */
export const assertOpen = ({ open, opensNextAt }: Opening): void => {
  if (open) return;
  const reopensAt = opensNextAt?.toISOString();
  throw CafeClosed(
    reopensAt === undefined
      ? {}
      : { detail: `The cafe takes orders again at ${reopensAt}.`, extensions: { reopensAt } },
  );
};

/** A new order in state `created`. */
export const newOrder = (draft: Draft, id: string, customerId: string, actor: Actor, now: Date): Transition => {
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
 * Replaces an unpaid order by a new draft; its time to pay starts again.
 * @throws OrderNotEditable, PaymentInFlight (409)
 */
export const replaceOrder = (order: Order, draft: Draft, actor: Actor, now: Date): Transition => {
  assertReplaceable(order);
  return applyAction(order, 'replace', { at: now, actor }, OrderNotEditable, { ...draft, expiresAt: expiryFrom(now) });
};

/** @throws OrderNotEditable, PaymentInFlight (409) */
export const assertReplaceable = (order: Order): void => {
  transition(transitions, order.status, 'replace', OrderNotEditable);
  assertNotBeingPaid(order);
};

/** @throws PaymentInFlight (409) with `Retry-After` */
export const assertNotBeingPaid = (order: Order): void => {
  if (isBeingPaid(order)) throw PaymentInFlight({ retryAfterSeconds: PAYMENT_RETRY_AFTER_SECONDS });
};

/** @throws OrderExpired (409) also before the saga worker has cancelled the order */
export const assertNotExpired = ({ expiresAt }: Order, now: Date): void => {
  if (expiresAt !== null && expiresAt <= now) throw OrderExpired(`It was to be paid by ${expiresAt.toISOString()}.`);
};

const expiryFrom = (now: Date): Date => new Date(now.getTime() + MINUTES_TO_PAY * 60_000);
