import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { assertMayManage } from '../domain/access.ts';
import { withSettings } from '../domain/cafe.ts';
import { cafeRules } from '../domain/cafe-rules.ts';
import { cafeEventData, cafeView } from '../domain/cafe-view.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { cafeUpdated } from '../generated/events/published.ts';

/** Puts other settings in the place of all that a cafe has. */
export const replaceCafe: Handler<'replaceCafe'> = async ({ params, body, caller, ifMatch }, { cafes, clock }) => {
  const cafe = await cafes.change(params.cafeId, ifMatch, (current) => {
    assertMayManage(caller, current.id);
    cafeRules.assert({ settings: body, before: current });
    const changed = withSettings(current, body, clock.now());
    return { cafe: changed, events: [cafeUpdated(cafeEventData(changed))] };
  });
  return ok(cafeView(cafe), etagOf(cafe));
};
