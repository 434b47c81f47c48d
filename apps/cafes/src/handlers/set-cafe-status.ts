import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { assertMayManage } from '../domain/access.ts';
import { withStatus } from '../domain/cafe.ts';
import { cafeEventData, cafeView } from '../domain/cafe-view.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { cafeStatusChanged } from '../generated/events/published.ts';

/** Opens a cafe to orders, marks it busy, or pauses it. */
export const setCafeStatus: Handler<'setCafeStatus'> = async ({ params, body, caller, ifMatch }, { cafes, clock }) => {
  const cafe = await cafes.change(params.cafeId, ifMatch, (current) => {
    assertMayManage(caller, current.id);
    const changed = withStatus(current, body.status, body.reason ?? null, clock.now());
    return { cafe: changed, events: [cafeStatusChanged(cafeEventData(changed))] };
  });
  return ok(cafeView(cafe), etagOf(cafe));
};
