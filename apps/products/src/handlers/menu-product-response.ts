import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { MenuProduct } from '../domain/ports.ts';
import { soldOutStatus } from '../domain/sold-out.ts';
import type { MenuProduct as MenuProductBody } from '../generated/api/schemas.ts';

const toMenuProductResponse = ({ cafeId, product, setting, marks, version }: MenuProduct): MenuProductBody => ({
  cafeId,
  productId: product.id,
  available: setting.available,
  sizePrices: [...setting.sizePrices],
  optionPrices: [...setting.optionPrices],
  ...soldOutStatus(product, marks),
  version,
});

/** 200 with a cafe's setting for a product and its ETag. */
export const menuProductResponse = (menuProduct: MenuProduct) =>
  ok(toMenuProductResponse(menuProduct), etagOf(menuProduct));
