import { ProblemError, type InventoryClient } from '@coffeemesh/inventory-client';

import type { StockPort } from '../domain/ports.ts';
import type { StepResult, Saga } from '../domain/saga.ts';
import { stepKey } from './step-key.ts';

/** What a reservation's state is to a saga. */
const stockOf = { held: 'held', confirmed: 'confirmed', released: 'released', expired: 'released' } as const;

/** Reservations at the inventory service. They do not expire: the saga gives back whatever its order does not keep. */
export const createStock = (client: InventoryClient): StockPort => {
  const path = (saga: Saga) => ({ reservationId: saga.id });

  const reserve = async (saga: Saga): Promise<StepResult> => {
    const { cafeId, items } = saga.input;
    const portions = items.map(({ productId, size, options, quantity }) => ({
      productId,
      size,
      options: options.map(({ optionId }) => optionId),
      quantity,
    }));
    const body = { reservationId: saga.id, orderId: saga.orderId, cafeId, items: portions, expiresAt: null };
    await client.createReservation({ body, idempotencyKey: stepKey(saga, 'reserve') });
    return { stock: 'held' };
  };

  /** What became of a reservation that has ended another way, or was made under a key that is forgotten by now. */
  const look = async (saga: Saga): Promise<StepResult> => {
    const { data } = await client.getReservation({ path: path(saga) });
    return { stock: stockOf[data.status] };
  };

  return {
    reserve: (saga) =>
      reserve(saga).catch((error: unknown) => {
        if (ProblemError.is(error, 'out-of-stock')) return outOfStock(error, saga);
        if (ProblemError.is(error, 'reservation-exists')) return look(saga);
        throw error;
      }),
    confirm: async (saga) => {
      const confirming = client.confirmReservation({ path: path(saga), idempotencyKey: stepKey(saga, 'confirm') });
      return confirming.then(() => ({ stock: 'confirmed' as const })).catch(lookIfOver(() => look(saga)));
    },
    release: async (saga) => {
      const releasing = client.releaseReservation({ path: path(saga), idempotencyKey: stepKey(saga, 'release') });
      return releasing.then(() => ({ stock: 'released' as const })).catch(lookIfOver(() => look(saga)));
    },
  };
};

const lookIfOver =
  (look: () => Promise<StepResult>) =>
  (error: unknown): Promise<StepResult> => {
    if (ProblemError.is(error, 'reservation-over')) return look();
    throw error;
  };

/** The items of the reservation are those of the order, in the same places. */
const outOfStock = ({ errors }: ProblemError, { input }: Saga): StepResult => {
  const faults = errors.map(({ pointer = '/items' }) => {
    const item = input.items[Number(pointer.split('/')[2])];
    const detail = item === undefined ? 'There is not enough of it.' : `There is not enough of ${item.name}.`;
    return { pointer, code: 'out-of-stock', detail };
  });
  const reason = faults.map(({ detail }) => detail).join(' ') || 'There is not enough of it.';
  return { stock: 'refused', refusal: { reason, errors } };
};
