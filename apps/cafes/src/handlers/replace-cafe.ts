import { assertCanUpdateCafe } from '../domain/access.ts';
import { cafeRules } from '../domain/cafe-rules.ts';
import { withSettings } from '../domain/cafe.ts';
import { cafeUpdatedEvent } from '../events/published/cafe-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { cafeResponse } from './cafe-response.ts';

/** Replaces all settings of a cafe. */
export const replaceCafe: Handler<'replaceCafe'> = async ({ params, body, caller, ifMatch }, { cafes, clock }) => {
  const cafe = await cafes.change(params.cafeId, ifMatch, (current) => {
    assertCanUpdateCafe(caller, current);
    cafeRules.assert({ settings: body, before: current });
    const changed = withSettings(current, body, clock.now());
    return { cafe: changed, events: [cafeUpdatedEvent(changed)] };
  });
  return cafeResponse(cafe);
};
