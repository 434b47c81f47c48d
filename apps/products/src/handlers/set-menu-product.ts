import type { Caller } from '@coffeemesh/kernel';
import type { Deps } from '../deps.ts';
import { requireManagerOf } from '../domain/access.ts';
import type { MenuSetting } from '../domain/menu.ts';
import { menuProductRules } from '../domain/menu-rules.ts';
import type { MenuProduct } from '../domain/ports.ts';
import { onVersion } from '../domain/version.ts';
import { menuChanged } from '../generated/events/published.ts';

type Which = { params: { cafeId: string; productId: string }; caller: Caller; ifMatch: number | undefined };

/** Sets what a cafe wants for a product, on the version that the caller has seen. */
export const setMenuProduct = (
  { params: { cafeId, productId }, caller, ifMatch }: Which,
  setting: MenuSetting,
  { menus, clock }: Deps,
): Promise<MenuProduct> => {
  requireManagerOf(caller, cafeId);
  const now = clock.now();
  return onVersion(
    ifMatch,
    () => menus.get(cafeId, productId, now),
    (current) => {
      menuProductRules.assert({ setting, product: current.product, currency: current.currency });
      return menus.set(current, setting, now, { events: [menuChanged({ cafeId, at: now.toISOString() })] });
    },
  );
};
