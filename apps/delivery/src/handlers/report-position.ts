import { ok } from '@coffeemesh/service-kit';
import { asCourier } from '../domain/access.ts';
import { reportPositionRules } from '../domain/delivery-rules.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { positionView } from './position-view.ts';

/** A courier says where she is; answers with what is known after that. */
export const reportPosition: Handler<'reportPosition'> = async ({ body, caller }, { positions, clock }) => {
  const courierId = asCourier(caller);
  const position = { ...body, recordedAt: new Date(body.recordedAt) };
  reportPositionRules.assert({ recordedAt: position.recordedAt, now: clock.now() });
  return ok(positionView(await positions.report(courierId, position)));
};
