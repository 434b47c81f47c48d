import { at, rule, rules } from '@coffeemesh/kernel';
import { basketRules, type BasketFacts } from './basket-rules.ts';
import type { OrderRequest } from './basket.ts';
import type { Opening } from './cafe.ts';
import { MAX_DAYS_AHEAD } from './policy.ts';

/** `opening`: of the cafe at {@link openingInstantOf}; undefined for an unknown cafe. */
export type OrderRequestFacts = Omit<BasketFacts, 'basket'> & {
  basket: OrderRequest;
  opening: Opening | undefined;
  now: Date;
};

const latestFrom = (now: Date): Date => new Date(now.getTime() + MAX_DAYS_AHEAD * 86_400_000);

/** The instant at which the cafe must be open: `scheduledAt` where it is possible; undefined for now. */
export const openingInstantOf = ({ scheduledAt }: OrderRequest, now: Date): Date | undefined =>
  scheduledAt !== undefined && scheduledAt > now && scheduledAt <= latestFrom(now) ? scheduledAt : undefined;

/** The rules of an order: those of every basket, and these. */
export const orderRequestRules = rules<OrderRequestFacts>(
  ...basketRules.rules,
  rule(
    'delivery-needs-contact',
    ({ basket }) =>
      basket.fulfilment === 'delivery' &&
      basket.contact === undefined &&
      at('/contact', 'A delivery order needs a contact.'),
  ),
  rule('scheduled-in-time', ({ basket: { scheduledAt }, opening, now }) => {
    if (scheduledAt === undefined || opening === undefined) return false;
    const earliest = new Date(now.getTime() + opening.leadTimeMs);
    return scheduledAt < earliest && at('/scheduledAt', `The earliest is ${earliest.toISOString()}.`);
  }),
  rule(
    'scheduled-within-days',
    ({ basket: { scheduledAt }, now }) =>
      scheduledAt !== undefined &&
      scheduledAt > latestFrom(now) &&
      at('/scheduledAt', `Orders can be scheduled up to ${MAX_DAYS_AHEAD} days ahead.`),
  ),
  rule(
    'scheduled-when-open',
    ({ basket, opening, now }) =>
      openingInstantOf(basket, now) !== undefined &&
      opening !== undefined &&
      !opening.open &&
      at('/scheduledAt', 'The cafe takes no orders for that time.'),
  ),
);
