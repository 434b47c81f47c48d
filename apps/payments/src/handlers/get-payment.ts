import { seenBy } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { shown } from './payment-view.ts';

export const getPayment: Handler<'getPayment'> = async ({ params, caller }, { payments }) =>
  shown(seenBy(caller, await payments.get(params.paymentId)));
