import { ProblemError, type InventoryClient } from '@coffeemesh/inventory-client';
import type { StockPort } from '../domain/ports.ts';
import type { Saga, StepResult } from '../domain/saga.ts';
import { stepKey } from './step-key.ts';

/** The state of `stock` for each status of the reservation. */
const stockOf = { held: 'held', confirmed: 'confirmed', released: 'released', expired: 'released' } as const;

/** Reservations of the inventory service. They do not expire: the saga confirms or releases each. */
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

  /** The state of a reservation that has ended another way, or whose idempotency key has expired. */
  const read = async (saga: Saga): Promise<StepResult> => {
    const { data } = await client.getReservation({ path: path(saga) });
    return { stock: stockOf[data.status] };
  };

  return {
    reserve: (saga) =>
      reserve(saga).catch((error: unknown) => {
        if (ProblemError.is(error, 'out-of-stock')) return outOfStock(error, saga);
        if (ProblemError.is(error, 'reservation-exists')) return read(saga);
        throw error;
      }),
    confirm: async (saga) => {
      const confirming = client.confirmReservation({ path: path(saga), idempotencyKey: stepKey(saga, 'confirm') });
      return confirming.then(() => ({ stock: 'confirmed' as const })).catch(ifOver(() => read(saga)));
    },
    release: async (saga) => {
      const releasing = client.releaseReservation({ path: path(saga), idempotencyKey: stepKey(saga, 'release') });
      return releasing.then(() => ({ stock: 'released' as const })).catch(ifOver(() => read(saga)));
    },
  };
};

const ifOver =
  (read: () => Promise<StepResult>) =>
  (error: unknown): Promise<StepResult> => {
    if (ProblemError.is(error, 'reservation-over')) return read();
    throw error;
  };

/** The reservation has the items of the order, at the same indexes. */
const outOfStock = ({ errors: problemErrors }: ProblemError, { input }: Saga): StepResult => {
  const errors = problemErrors.map(({ pointer = '/items' }) => {
    const item = input.items[Number(pointer.split('/')[2])];
    const detail = item === undefined ? 'An item is out of stock.' : `There is not enough of ${item.name}.`;
    return { pointer, code: 'out-of-stock', detail };
  });
  const reason = errors.map(({ detail }) => detail).join(' ') || 'An item is out of stock.';
  return { stock: 'refused', refusal: { reason, errors } };
};
