import { at, rule, rules } from '@coffeemesh/kernel';
import { mentionRules, type KnownItems, type Mention } from './item-rules.ts';
import { repeated } from './repeated.ts';

export type MovementFacts = { mentions: readonly Mention[]; items: KnownItems };

export const movementRules = rules<MovementFacts>(
  ...mentionRules,
  rule('item-once', ({ mentions }) =>
    repeated(mentions.map(({ itemId }) => itemId)).flatMap((i) => {
      const pointer = mentions[i]?.itemPointer;
      return pointer === undefined ? [] : [at(pointer, 'This item is in the list already.')];
    }),
  ),
);

export const transferRules = rules<{ fromCafeId: string; toCafeId: string }>(
  rule(
    'between-two-cafes',
    ({ fromCafeId, toCafeId }) =>
      fromCafeId.toLowerCase() === toCafeId.toLowerCase() && at('/toCafeId', 'It is there already.'),
  ),
);
