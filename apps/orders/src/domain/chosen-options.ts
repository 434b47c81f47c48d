import type { BasketItem } from './basket.ts';
import type { MenuOption, MenuProduct } from './cafe.ts';

/**
 * The menu's options for an item: those that it names, plus the defaults of each group that requires a choice and has
 * none. Skips unknown ids; a rule refuses them.
 */
export const chosenOptions = (item: BasketItem, product: MenuProduct): readonly MenuOption[] => {
  const requested = new Set(item.options);
  return product.modifierGroups.flatMap(({ minimum, options }) => {
    const chosen = options.filter(({ id }) => requested.has(id));
    return chosen.length === 0 && minimum > 0 ? options.filter(({ isDefault }) => isDefault) : chosen;
  });
};
