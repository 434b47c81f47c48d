import { ok } from '@coffeemesh/service-kit';
import { assertCanReportPosition } from '../domain/access.ts';
import { reportPositionRules } from '../domain/delivery-rules.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toPositionResponse } from './position-response.ts';

/** Stores a courier's position and returns the latest one. */
export const reportPosition: Handler<'reportPosition'> = async ({ body, caller }, { positions, clock }) => {
  assertCanReportPosition(caller);
  const position = { ...body, recordedAt: new Date(body.recordedAt) };
  reportPositionRules.assert({ recordedAt: position.recordedAt, now: clock.now() });
  return ok(toPositionResponse(await positions.saveLatest(caller.id, position)));
};
