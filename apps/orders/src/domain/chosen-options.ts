import type { BasketItem } from './basket.ts';
import type { MenuOption, MenuProduct } from './cafe.ts';

/**
 * The options of an item as the menu has them: those it names, and the defaults of each group from which something must
 * be chosen and nothing was. Ids that the product does not have are passed over; a rule refuses them.
 */
export const chosenOptions = (item: BasketItem, product: MenuProduct): readonly MenuOption[] => {
  const named = new Set(item.options);
  return product.modifierGroups.flatMap(({ minimum, options }) => {
    const chosen = options.filter(({ id }) => named.has(id));
    return chosen.length === 0 && minimum > 0 ? options.filter(({ isDefault }) => isDefault) : chosen;
  });
};
