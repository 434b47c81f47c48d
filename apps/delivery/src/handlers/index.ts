import type { Handlers } from '../generated/api/handlers.ts';
import { assignDelivery } from './assign-delivery.ts';
import { cancelDelivery } from './cancel-delivery.ts';
import { completeDelivery } from './complete-delivery.ts';
import { createDelivery } from './create-delivery.ts';
import { failDelivery } from './fail-delivery.ts';
import { getDelivery } from './get-delivery.ts';
import { listDeliveries } from './list-deliveries.ts';
import { pickUpDelivery } from './pick-up-delivery.ts';
import { reportPosition } from './report-position.ts';
import { returnDelivery } from './return-delivery.ts';
import { trackDelivery } from './track-delivery.ts';

export const handlers: Handlers = {
  assignDelivery,
  cancelDelivery,
  completeDelivery,
  createDelivery,
  failDelivery,
  getDelivery,
  listDeliveries,
  pickUpDelivery,
  reportPosition,
  returnDelivery,
  trackDelivery,
};
