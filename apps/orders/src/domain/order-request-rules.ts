import { at, rule, rules } from '@coffeemesh/kernel';

import type { OrderRequest } from './basket.ts';
import { basketRules, type BasketFacts } from './basket-rules.ts';
import type { Opening } from './cafe.ts';

/** `opening`: of the cafe at {@link openingInstantOf}; undefined where there is no such cafe. */
export type OrderRequestFacts = Omit<BasketFacts, 'basket'> & {
  basket: OrderRequest;
  opening: Opening | undefined;
  now: Date;
};

/** How far ahead an order may be made. */
export const daysAhead = 30;

const latestFrom = (now: Date): Date => new Date(now.getTime() + daysAhead * 86_400_000);

/** The instant of which it has to be known whether the cafe is open: now, unless it is wanted for a time that may be. */
export const openingInstantOf = ({ scheduledAt }: OrderRequest, now: Date): Date | undefined =>
  scheduledAt !== undefined && scheduledAt > now && scheduledAt <= latestFrom(now) ? scheduledAt : undefined;

/** What makes a basket an order, beside the rules of every basket. */
export const orderRequestRules = rules<OrderRequestFacts>(
  ...basketRules.rules,
  rule(
    'delivery-needs-contact',
    ({ basket }) =>
      basket.fulfilment === 'delivery' &&
      basket.contact === undefined &&
      at('/contact', 'A delivery order needs somebody to ask for at the door.'),
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
      at('/scheduledAt', `Orders are taken ${daysAhead} days ahead.`),
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
