import { at, rule, rules } from '@coffeemesh/kernel';
import { quantityRules, type ItemsById, type QuantityField } from './item-rules.ts';
import { repeated } from './repeated.ts';

export type MovementFacts = { fields: readonly QuantityField[]; items: ItemsById };

export const movementRules = rules<MovementFacts>(
  ...quantityRules,
  rule('item-once', ({ fields }) =>
    repeated(fields.map(({ itemId }) => itemId)).flatMap((i) => {
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
