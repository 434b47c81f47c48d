import type { Logger } from '@coffeemesh/kernel';
import type { CloudEvent } from '../event/cloud-event.ts';
import { UNEXPECTED_ERROR_RETRY_MS } from './policy.ts';
import type { DeliveryHandler, DeliveryResult } from './transport.ts';

/** Never throws: an event whose handler throws is delivered again after a pause. */
export const deliver = async (event: CloudEvent, handle: DeliveryHandler, log: Logger): Promise<DeliveryResult> => {
  try {
    return await handle(event);
  } catch (error) {
    log.error({ err: error, event: event.id, type: event.type }, 'delivery failed, will be retried');
    return { retryAfterMs: UNEXPECTED_ERROR_RETRY_MS };
  }
};
