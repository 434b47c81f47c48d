import type { Chance } from '../random.ts';

/** What a customer means to do, whatever comes of it. */
export type Intent =
  | 'collects'
  | 'is-brought'
  | 'is-declined-then-pays'
  | 'is-declined-and-leaves'
  | 'cancels-unpaid'
  | 'cancels-paid'
  | 'cancels-while-it-is-begun'
  | 'wants-the-scarce'
  | 'never-pays';

export type Visit = {
  readonly number: number;
  readonly intent: Intent;
  /** Which of the customers. */
  readonly customer: number;
  /** Which products, as places in the menu; how many of each. */
  readonly picks: readonly { readonly place: number; readonly quantity: number }[];
  /** A card of the simulator that approves in the end. */
  readonly card: string;
  /** Sends everything twice. */
  readonly repeats: boolean;
};

/** Intents by weight; the rest of the cards are troublesome, but approve. */
const INTENTS: readonly (readonly [Intent, number])[] = [
  ['collects', 40],
  ['is-brought', 20],
  ['is-declined-then-pays', 7],
  ['is-declined-and-leaves', 5],
  ['cancels-unpaid', 5],
  ['cancels-paid', 8],
  ['cancels-while-it-is-begun', 5],
  ['wants-the-scarce', 8],
  ['never-pays', 2],
];
const BAG = INTENTS.flatMap(([intent, weight]) => Array<Intent>(weight).fill(intent));
const CARDS = [
  ...Array<string>(12).fill('tok_approve'),
  'tok_timeout_after_charge',
  'tok_timeout_before_charge',
  'tok_timeout_after_capture',
  'tok_timeout_after_refund',
  'tok_duplicate_notification',
];
const MOST_PICKS = 3;
const REPEATS = 0.15;

export const planVisits = (count: number, customers: number, products: number, chance: Chance): Visit[] =>
  Array.from({ length: count }, (_, number) => ({
    number,
    intent: chance.pick(BAG),
    customer: chance.between(0, customers - 1),
    picks: Array.from({ length: chance.between(1, MOST_PICKS) }, () => ({
      place: chance.between(0, products - 1),
      quantity: chance.between(1, 2),
    })),
    card: chance.pick(CARDS),
    repeats: chance.happens(REPEATS),
  }));
