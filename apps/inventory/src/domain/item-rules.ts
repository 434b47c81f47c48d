import { at, rule, rules, type Violation } from '@coffeemesh/kernel';
import type { Item, ItemDraft } from './item.ts';
import { MAX_ITEM_AMOUNT } from './policy.ts';
import { amountIn, type Quantity } from './quantity.ts';

export const replaceItemRules = rules<{ draft: ItemDraft; current: Item }>(
  rule(
    'unit-is-fixed',
    ({ draft, current }) =>
      draft.unit !== current.unit && at('/unit', `Its stock and recipes are counted in ${current.unit}.`),
  ),
);

/** A quantity of an item in a request, with the JSON pointers of both. */
export type QuantityField = { itemPointer: string; quantityPointer: string; itemId: string; quantity: Quantity };

/** The items that exist, by id. */
export type ItemsById = ReadonlyMap<string, Item>;

type QuantityFacts = { fields: readonly QuantityField[]; items: ItemsById };

/** The rules of every request that names quantities of items. */
export const quantityRules = [
  rule<QuantityFacts>('item-exists', ({ fields, items }) =>
    fields.flatMap(({ itemId, itemPointer }) => (items.has(itemId) ? [] : [at(itemPointer, 'There is no such item.')])),
  ),
  rule<QuantityFacts>('unit-fits-item', ({ fields, items }) =>
    violationsOf(fields, items, (field, item) =>
      amountIn(item.unit, field.quantity) === undefined
        ? at(`${field.quantityPointer}/unit`, `${item.name} is counted in ${item.unit}.`)
        : undefined,
    ),
  ),
  rule<QuantityFacts>('amount-within-limit', ({ fields, items }) =>
    violationsOf(fields, items, (field, item) =>
      (amountIn(item.unit, field.quantity) ?? 0) > MAX_ITEM_AMOUNT
        ? at(`${field.quantityPointer}/amount`, `At most ${MAX_ITEM_AMOUNT} ${item.unit}.`)
        : undefined,
    ),
  ),
];

/** Checks the fields whose item exists. */
const violationsOf = (
  fields: readonly QuantityField[],
  items: ItemsById,
  check: (field: QuantityField, item: Item) => Violation | undefined,
): Violation[] =>
  fields.flatMap((field) => {
    const item = items.get(field.itemId);
    const violation = item && check(field, item);
    return violation === undefined ? [] : [violation];
  });
