import type { MenuProduct } from '../domain/ports.ts';
import { soldOutOf } from '../domain/sold-out.ts';
import type { MenuProduct as MenuProductBody } from '../generated/api/schemas.ts';

export const menuProductView = ({ cafeId, product, setting, marks, version }: MenuProduct): MenuProductBody => ({
  cafeId,
  productId: product.id,
  available: setting.available,
  sizePrices: [...setting.sizePrices],
  optionPrices: [...setting.optionPrices],
  ...soldOutOf(product, marks),
  version,
});
