import type { Random } from '../random.ts';

/** What the customer intends to do. */
export type Intent =
  | 'pickup'
  | 'delivery'
  | 'declined-then-paid'
  | 'declined-then-cancelled'
  | 'cancelled-unpaid'
  | 'cancelled-paid'
  | 'cancelled-during-start'
  | 'scarce-product'
  | 'never-paid';

export type CustomerSession = {
  readonly number: number;
  readonly intent: Intent;
  /** Index of the customer. */
  readonly customer: number;
  /** Products by their index in the menu, with quantities. */
  readonly choices: readonly { readonly productIndex: number; readonly quantity: number }[];
  /** A card token of the simulator that is finally approved. */
  readonly card: string;
  /** Whether every write is sent twice in parallel. */
  readonly duplicatesRequests: boolean;
};

/** How often each intent is drawn, as weights. */
const intentWeights: readonly (readonly [Intent, number])[] = [
  ['pickup', 40],
  ['delivery', 20],
  ['declined-then-paid', 7],
  ['declined-then-cancelled', 5],
  ['cancelled-unpaid', 5],
  ['cancelled-paid', 8],
  ['cancelled-during-start', 5],
  ['scarce-product', 8],
  ['never-paid', 2],
];
const weightedIntents = intentWeights.flatMap(([intent, weight]) => Array<Intent>(weight).fill(intent));
const cards = [
  ...Array<string>(12).fill('tok_approve'),
  'tok_timeout_after_charge',
  'tok_timeout_before_charge',
  'tok_timeout_after_capture',
  'tok_timeout_after_refund',
  'tok_duplicate_notification',
];
const maxChoices = 3;
const duplicateProbability = 0.15;

export const planSessions = (count: number, customers: number, products: number, random: Random): CustomerSession[] =>
  Array.from({ length: count }, (_, number) => ({
    number,
    intent: random.pick(weightedIntents),
    customer: random.between(0, customers - 1),
    choices: Array.from({ length: random.between(1, maxChoices) }, () => ({
      productIndex: random.between(0, products - 1),
      quantity: random.between(1, 2),
    })),
    card: random.pick(cards),
    duplicatesRequests: random.withProbability(duplicateProbability),
  }));
