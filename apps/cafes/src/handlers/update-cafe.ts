import { mergePatch } from '@coffeemesh/kernel';
import { assertCanUpdateCafe } from '../domain/access.ts';
import { cafeRules } from '../domain/cafe-rules.ts';
import { settingsOf, withSettings } from '../domain/cafe.ts';
import { cafeUpdatedEvent } from '../events/published/cafe-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { cafeResponse } from './cafe-response.ts';

/** Changes some settings of a cafe; the rules apply to the result. */
export const updateCafe: Handler<'updateCafe'> = async ({ params, body, caller, ifMatch }, { cafes, clock }) => {
  const cafe = await cafes.change(params.cafeId, ifMatch, (current) => {
    assertCanUpdateCafe(caller, current);
    const settings = mergePatch(settingsOf(current), body);
    cafeRules.assert({ settings, before: current });
    const changed = withSettings(current, settings, clock.now());
    return { cafe: changed, events: [cafeUpdatedEvent(changed)] };
  });
  return cafeResponse(cafe);
};
