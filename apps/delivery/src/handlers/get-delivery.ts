import { seenBy } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { shown } from './delivery-view.ts';

export const getDelivery: Handler<'getDelivery'> = async ({ params, caller }, { deliveries }) =>
  shown(seenBy(caller, await deliveries.get(params.deliveryId)), caller);
