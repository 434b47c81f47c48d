import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { assertMayManage } from '../domain/access.ts';
import { settingsOf, withSettings } from '../domain/cafe.ts';
import { cafeRules } from '../domain/cafe-rules.ts';
import { cafeEventData, cafeView } from '../domain/cafe-view.ts';
import { mergePatch } from '../domain/merge-patch.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { cafeUpdated } from '../generated/events/published.ts';

/** Changes some of a cafe's settings; the rules are asked of what comes out. */
export const updateCafe: Handler<'updateCafe'> = async ({ params, body, caller, ifMatch }, { cafes, clock }) => {
  const cafe = await cafes.change(params.cafeId, ifMatch, (current) => {
    assertMayManage(caller, current.id);
    const settings = mergePatch(settingsOf(current), body);
    cafeRules.assert({ settings, before: current });
    const changed = withSettings(current, settings, clock.now());
    return { cafe: changed, events: [cafeUpdated(cafeEventData(changed))] };
  });
  return ok(cafeView(cafe), etagOf(cafe));
};
