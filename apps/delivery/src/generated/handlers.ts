// Generated from openapi/delivery/oas.yaml; do not edit. `npm run codegen`

import type { Handlers } from './api/handlers.ts';
import { listDeliveries } from '../handlers/list-deliveries.ts';
import { createDelivery } from '../handlers/create-delivery.ts';
import { getDelivery } from '../handlers/get-delivery.ts';
import { assignDelivery } from '../handlers/assign-delivery.ts';
import { pickUpDelivery } from '../handlers/pick-up-delivery.ts';
import { completeDelivery } from '../handlers/complete-delivery.ts';
import { failDelivery } from '../handlers/fail-delivery.ts';
import { returnDelivery } from '../handlers/return-delivery.ts';
import { cancelDelivery } from '../handlers/cancel-delivery.ts';
import { trackDelivery } from '../handlers/track-delivery.ts';
import { reportPosition } from '../handlers/report-position.ts';

/** The handler of every operation, from `src/handlers/<operation-id>.ts`. */
export const handlers: Handlers = {
  listDeliveries,
  createDelivery,
  getDelivery,
  assignDelivery,
  pickUpDelivery,
  completeDelivery,
  failDelivery,
  returnDelivery,
  cancelDelivery,
  trackDelivery,
  reportPosition,
};
