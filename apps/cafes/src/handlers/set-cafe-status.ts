import { assertCanUpdateCafe } from '../domain/access.ts';
import { withStatus } from '../domain/cafe.ts';
import { cafeStatusChangedEvent } from '../events/published/cafe-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { cafeResponse } from './cafe-response.ts';

/** Sets the status of a cafe: open, busy or paused. */
export const setCafeStatus: Handler<'setCafeStatus'> = async ({ params, body, caller, ifMatch }, { cafes, clock }) => {
  const cafe = await cafes.change(params.cafeId, ifMatch, (current) => {
    assertCanUpdateCafe(caller, current);
    const changed = withStatus(current, body.status, body.reason ?? null, clock.now());
    return { cafe: changed, events: [cafeStatusChangedEvent(changed)] };
  });
  return cafeResponse(cafe);
};
