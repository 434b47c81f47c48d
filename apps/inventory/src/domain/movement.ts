import { type FieldError, RulesBroken } from '@coffeemesh/kernel';
import type { ItemsById, QuantityField } from './item-rules.ts';
import { MAX_ITEM_AMOUNT } from './policy.ts';
import { StockNotAvailable } from './problems.ts';
import { amountIn, type Quantity, type Unit } from './quantity.ts';

export type EntryKind = 'restock' | 'waste' | 'count' | 'transfer-out' | 'transfer-in' | 'sold';

/** What a movement does to one stock level: a change of `onHand`, or the amount that was counted. */
export type MovementStep = {
  /** The index of the line in the request. */
  index: number;
  cafeId: string;
  itemId: string;
  kind: EntryKind;
} & ({ change: number } | { counted: number });

/** A restock, waste, count or transfer. All of its steps are done, or none. */
export type Movement = {
  id: string;
  steps: readonly MovementStep[];
  reason: string | null;
  note: string | null;
  /** The id of the caller. */
  actorId: string;
  at: Date;
};

/** The figures of a stock level before a movement. */
export type StockFigures = { itemName: string; unit: Unit; onHand: number; reserved: number };

/** The amount by which a step changes `onHand`. */
export const changeOf = (step: MovementStep, { onHand }: StockFigures): number =>
  'counted' in step ? step.counted - onHand : step.change;

/**
 * Reserved stock stays: a step may not leave less on hand than is reserved, nor more than {@link MAX_ITEM_AMOUNT}.
 * @throws StockNotAvailable (409) or RulesBroken (422), pointing at every line that is not possible
 */
export const assertStepsPossible = (steps: readonly { step: MovementStep; figures: StockFigures }[]): void => {
  const errorsWhere = (code: string, isBroken: (onHand: number, figures: StockFigures) => boolean): FieldError[] =>
    steps
      .filter(({ step, figures }) => isBroken(figures.onHand + changeOf(step, figures), figures))
      .map(({ step, figures: { itemName, onHand, reserved, unit } }) => ({
        pointer: `/lines/${step.index}`,
        code,
        detail: `${itemName}: ${onHand} ${unit} on hand, ${reserved} ${unit} of it reserved.`,
      }));
  const tooMuch = errorsWhere('amount-within-limit', (onHand) => onHand > MAX_ITEM_AMOUNT);
  if (tooMuch.length > 0) throw RulesBroken({ errors: tooMuch });
  const notAvailable = errorsWhere(StockNotAvailable.slug, (onHand, { reserved }) => onHand < reserved);
  if (notAvailable.length > 0) throw StockNotAvailable({ errors: notAvailable });
};

export type MovementLine = { itemId: string; quantity: Quantity };

/** @param name the name of the quantity in a line of the request */
export const quantityFieldsOf = (lines: readonly MovementLine[], name = 'quantity'): QuantityField[] =>
  lines.map(({ itemId, quantity }, i) => ({
    itemId: itemId.toLowerCase(),
    quantity,
    itemPointer: `/lines/${i}/itemId`,
    quantityPointer: `/lines/${i}/${name}`,
  }));

/** Converts valid lines to amounts in the items' units. */
export const amountsOf = (
  lines: readonly MovementLine[],
  items: ItemsById,
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
  /** In the item's unit; negative if the stock decreased. */
  change: number;
  /** `onHand` of the stock level after this entry. */
  onHand: number;
  reason: string | null;
  note: string | null;
  actorId: string;
  createdAt: Date;
};
