import { at, duplicateIndexes, rule, rules } from '@coffeemesh/kernel';
import { quantityRules, type ItemsById, type QuantityField } from './item-rules.ts';

export type MovementFacts = { fields: readonly QuantityField[]; items: ItemsById };

export const movementRules = rules<MovementFacts>(
  ...quantityRules,
  rule('item-once', ({ fields }) =>
    duplicateIndexes(fields.map(({ itemId }) => itemId)).flatMap((i) => {
      const pointer = fields[i]?.itemPointer;
      return pointer === undefined ? [] : [at(pointer, 'This item is in the list already.')];
    }),
  ),
);

export const transferRules = rules<{ fromCafeId: string; toCafeId: string }>(
  rule(
    'between-two-cafes',
    ({ fromCafeId, toCafeId }) =>
      fromCafeId.toLowerCase() === toCafeId.toLowerCase() && at('/toCafeId', 'Choose a different cafe.'),
  ),
);
