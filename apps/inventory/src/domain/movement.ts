import { RulesBroken, type FieldError } from '@coffeemesh/kernel';
import { StockNotAvailable } from './inventory-problems.ts';
import type { KnownItems, Mention } from './item-rules.ts';
import { amountIn, mostOfAnItem, type Quantity, type Unit } from './quantity.ts';

export type EntryKind = 'restock' | 'waste' | 'count' | 'transfer-out' | 'transfer-in' | 'sold';

/** What one line of a movement does to one stock level: a change of what is on hand, or what was counted there. */
export type Step = {
  /** The place of the line in the request. */
  index: number;
  cafeId: string;
  itemId: string;
  kind: EntryKind;
} & ({ change: number } | { counted: number });

/** Something that is done to the stock as one thing, all of it or nothing. */
export type Movement = {
  id: string;
  steps: readonly Step[];
  reason: string | null;
  note: string | null;
  /** Who does it. */
  actorId: string;
  at: Date;
};

/** A stock level as a movement finds it. */
export type Figures = { itemName: string; unit: Unit; onHand: number; reserved: number };

/** The change of what is on hand that a step makes of a level. */
export const changeOf = (step: Step, { onHand }: Figures): number =>
  'counted' in step ? step.counted - onHand : step.change;

/**
 * What is reserved is promised, so a movement takes no more than what is available, and a count finds no less than what
 * is reserved; and no level grows beyond what can be kept.
 * @throws StockNotAvailable (409) or RulesBroken (422), pointing at every line that cannot be done
 */
export const checkSteps = (steps: readonly { step: Step; figures: Figures }[]): void => {
  const faults = (code: string, isBroken: (after: number, figures: Figures) => boolean): FieldError[] =>
    steps
      .filter(({ step, figures }) => isBroken(figures.onHand + changeOf(step, figures), figures))
      .map(({ step, figures: { itemName, onHand, reserved, unit } }) => ({
        pointer: `/lines/${step.index}`,
        code,
        detail: `${itemName}: ${onHand} ${unit} on hand, ${reserved} ${unit} of it reserved.`,
      }));
  const tooMuch = faults('within-what-can-be-kept', (after) => after > mostOfAnItem);
  if (tooMuch.length > 0) throw RulesBroken({ errors: tooMuch });
  const notAvailable = faults(StockNotAvailable.slug, (after, { reserved }) => after < reserved);
  if (notAvailable.length > 0) throw StockNotAvailable({ errors: notAvailable });
};

export type Line = { itemId: string; quantity: Quantity };

/** The quantities of a movement's lines, and where they are; `name` is that of the quantity within a line. */
export const mentionsOf = (lines: readonly Line[], name = 'quantity'): Mention[] =>
  lines.map(({ itemId, quantity }, i) => ({
    itemId: itemId.toLowerCase(),
    quantity,
    itemPointer: `/lines/${i}/itemId`,
    quantityPointer: `/lines/${i}/${name}`,
  }));

/** Lines that broke no rule, each with its amount in the item's unit. */
export const amountsOf = (
  lines: readonly Line[],
  items: KnownItems,
): { index: number; itemId: string; amount: number }[] =>
  lines.map(({ quantity, ...line }, index) => {
    const itemId = line.itemId.toLowerCase();
    const unit = items.get(itemId)?.unit ?? 'piece';
    return { index, itemId, amount: amountIn(unit, quantity) ?? 0 };
  });

/** A row of the ledger. */
export type LedgerEntry = {
  sequence: number;
  movementId: string;
  cafeId: string;
  itemId: string;
  kind: EntryKind;
  /** In the item's unit; what was taken is negative. */
  change: number;
  /** What was on hand after it. */
  onHand: number;
  reason: string | null;
  note: string | null;
  actorId: string;
  createdAt: Date;
};
