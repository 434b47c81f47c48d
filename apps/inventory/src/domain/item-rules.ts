import { at, rule, rules, type Violation } from '@coffeemesh/kernel';
import type { Item, ItemDraft } from './item.ts';
import { amountIn, mostOfAnItem, type Quantity } from './quantity.ts';

export const replaceItemRules = rules<{ draft: ItemDraft; current: Item }>(
  rule(
    'unit-is-fixed',
    ({ draft, current }) =>
      draft.unit !== current.unit && at('/unit', `Its stock and recipes are counted in ${current.unit}.`),
  ),
);

/** A quantity of an item, somewhere in a request. */
export type Mention = { itemPointer: string; quantityPointer: string; itemId: string; quantity: Quantity };

/** The items that are mentioned, as far as there are any, by id. */
export type KnownItems = ReadonlyMap<string, Item>;

type MentionFacts = { mentions: readonly Mention[]; items: KnownItems };

/** What holds wherever a request names quantities of items. */
export const mentionRules = [
  rule<MentionFacts>('item-exists', ({ mentions, items }) =>
    mentions.flatMap(({ itemId, itemPointer }) =>
      items.has(itemId) ? [] : [at(itemPointer, 'There is no such item.')],
    ),
  ),
  rule<MentionFacts>('unit-fits-item', ({ mentions, items }) =>
    withItem(mentions, items, (mention, item) =>
      amountIn(item.unit, mention.quantity) === undefined
        ? at(`${mention.quantityPointer}/unit`, `${item.name} is kept in ${item.unit}.`)
        : undefined,
    ),
  ),
  rule<MentionFacts>('within-what-can-be-kept', ({ mentions, items }) =>
    withItem(mentions, items, (mention, item) =>
      (amountIn(item.unit, mention.quantity) ?? 0) > mostOfAnItem
        ? at(`${mention.quantityPointer}/amount`, `No cafe keeps more than ${mostOfAnItem} ${item.unit}.`)
        : undefined,
    ),
  ),
];

const withItem = (
  mentions: readonly Mention[],
  items: KnownItems,
  verdict: (mention: Mention, item: Item) => Violation | undefined,
): Violation[] =>
  mentions.flatMap((mention) => {
    const item = items.get(mention.itemId);
    const violation = item && verdict(mention, item);
    return violation === undefined ? [] : [violation];
  });
