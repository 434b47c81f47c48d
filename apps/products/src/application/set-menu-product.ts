import { changeCurrentVersion, type Caller, type Clock } from '@coffeemesh/kernel';
import { assertCanManageMenu } from '../domain/access.ts';
import { menuProductRules } from '../domain/menu-rules.ts';
import type { MenuSetting } from '../domain/menu.ts';
import type { MenuProduct, MenuStore } from '../domain/ports.ts';
import { menuChangedEvent } from '../events/published/menu-events.ts';

type MenuProductRequest = {
  params: { cafeId: string; productId: string };
  caller: Caller;
  /** The expected version; undefined for any. */
  ifMatch: number | undefined;
};

/**
 * Stores a cafe's setting for a product.
 * @throws Forbidden (403), NotFound (404), StaleVersion (412), RulesBroken (422)
 */
export const setMenuProduct = (
  { params: { cafeId, productId }, caller, ifMatch }: MenuProductRequest,
  setting: MenuSetting,
  { menus, clock }: { menus: MenuStore; clock: Clock },
): Promise<MenuProduct> => {
  assertCanManageMenu(caller, cafeId);
  const now = clock.now();
  return changeCurrentVersion({
    ifMatch,
    load: () => menus.get(cafeId, productId, now),
    change: (current) => {
      menuProductRules.assert({ setting, product: current.product, currency: current.currency });
      return menus.set(current, setting, now, { events: [menuChangedEvent(cafeId, now)] });
    },
  });
};
