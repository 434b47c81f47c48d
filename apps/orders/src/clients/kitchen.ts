import { ProblemError, type KitchenClient } from '@coffeemesh/kitchen-client';
import type { KitchenPort } from '../domain/ports.ts';
import type { Saga, StepResult } from '../domain/saga.ts';
import { stepKey } from './step-key.ts';

/** Schedules of the kitchen service. */
export const createKitchen = (client: KitchenClient): KitchenPort => {
  const schedule = async (saga: Saga): Promise<StepResult> => {
    const { cafeId, fulfilment, items, note } = saga.input;
    const scheduleItems = items.map(({ productId, name, size, options, quantity, note: itemNote }) => ({
      productId,
      name,
      size,
      options: options.map((option) => option.name),
      quantity,
      ...(itemNote === null ? {} : { note: itemNote }),
    }));
    const body = {
      orderId: saga.orderId,
      cafeId,
      fulfilment,
      items: scheduleItems,
      ...(note === null ? {} : { note }),
    };
    const { data } = await client.createSchedule({ body, idempotencyKey: stepKey(saga, 'schedule') });
    const scheduleId = data.id;
    if (data.status === 'cancelled')
      return { schedule: 'cancelled', scheduleId, refusal: { reason: data.cancelReason ?? defaultReason } };
    return { schedule: 'scheduled', scheduleId, promisedAt: new Date(data.readyAt) };
  };

  return {
    schedule: (saga) =>
      schedule(saga).catch((error: unknown) => {
        const isRefusal =
          ProblemError.is(error, 'kitchen-at-capacity') || ProblemError.is(error, 'order-already-scheduled');
        if (!isRefusal) throw error;
        return { schedule: 'refused', refusal: { reason: error.message.slice(0, 200) } };
      }),
    cancelSchedule: async (saga) => {
      if (saga.scheduleId === null) throw new Error('The schedule is not known');
      const path = { scheduleId: saga.scheduleId };
      const body = { reason: 'The order was cancelled.' };
      try {
        await client.cancelSchedule({ path, body, idempotencyKey: stepKey(saga, 'cancelSchedule') });
        return { schedule: 'cancelled' };
      } catch (error) {
        if (ProblemError.is(error, 'state-conflict')) return { schedule: 'finished' };
        if (ProblemError.is(error, 'not-found')) return { schedule: 'cancelled' };
        throw error;
      }
    },
  };
};

const defaultReason = 'The kitchen cannot make it.';
