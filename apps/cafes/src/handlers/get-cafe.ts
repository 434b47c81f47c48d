import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { cafeView } from '../domain/cafe-view.ts';
import type { Handler } from '../generated/api/handlers.ts';

export const getCafe: Handler<'getCafe'> = async ({ params }, { cafes }) => {
  const cafe = await cafes.get(params.cafeId);
  return ok(cafeView(cafe), etagOf(cafe));
};
