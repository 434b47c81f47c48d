import { ProblemError, type KitchenClient } from '@coffeemesh/kitchen-client';

import type { KitchenPort } from '../domain/ports.ts';
import type { StepResult, Saga } from '../domain/saga.ts';
import { stepKey } from './step-key.ts';

/** Schedules at the kitchen service. */
export const createKitchen = (client: KitchenClient): KitchenPort => {
  const schedule = async (saga: Saga): Promise<StepResult> => {
    const { cafeId, fulfilment, items, note } = saga.input;
    const tickets = items.map(({ productId, name, size, options, quantity, note: wish }) => ({
      productId,
      name,
      size,
      options: options.map((option) => option.name),
      quantity,
      ...(wish === null ? {} : { note: wish }),
    }));
    const body = { orderId: saga.orderId, cafeId, fulfilment, items: tickets, ...(note === null ? {} : { note }) };
    const { data } = await client.createSchedule({ body, idempotencyKey: stepKey(saga, 'schedule') });
    const promisedAt = new Date(data.readyAt);
    if (data.status === 'cancelled')
      return { ticket: 'cancelled', ticketId: data.id, refusal: { reason: data.cancelReason ?? refused } };
    return { ticket: 'scheduled', ticketId: data.id, promisedAt };
  };

  return {
    schedule: (saga) =>
      schedule(saga).catch((error: unknown) => {
        const isRefusal =
          ProblemError.is(error, 'kitchen-at-capacity') || ProblemError.is(error, 'order-already-scheduled');
        if (!isRefusal) throw error;
        return { ticket: 'refused', refusal: { reason: error.message.slice(0, 200) } };
      }),
    cancelSchedule: async (saga) => {
      if (saga.scheduleId === null) throw new Error('The schedule is not known');
      const path = { scheduleId: saga.scheduleId };
      const body = { reason: 'The order was cancelled.' };
      try {
        await client.cancelSchedule({ path, body, idempotencyKey: stepKey(saga, 'unschedule') });
        return { ticket: 'cancelled' };
      } catch (error) {
        if (ProblemError.is(error, 'state-conflict')) return { ticket: 'made' };
        if (ProblemError.is(error, 'not-found')) return { ticket: 'cancelled' };
        throw error;
      }
    },
  };
};

const refused = 'The kitchen cannot make it.';
