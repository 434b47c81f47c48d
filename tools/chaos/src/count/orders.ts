import type { Books, Finding, ToldOrder } from './books.ts';

/** Every acknowledged order is there once, nothing is there that nobody was told of, and each is as it was told to be. */
export const countOrders = ({ orders, history }: Books, told: readonly ToldOrder[]): Finding[] => {
  const known = new Map(orders.map((order) => [order.id, order.status]));
  const acknowledged = new Set(told.map(({ orderId }) => orderId));
  return [
    {
      what: 'orders acknowledged, and present',
      counted: acknowledged.size,
      faults: [
        ...[...acknowledged]
          .filter((id) => !known.has(id))
          .map((id) => `order ${id} was acknowledged and is not there`),
        ...orders.filter(({ id }) => !acknowledged.has(id)).map(({ id }) => `order ${id} is there and nobody knows it`),
        ...(acknowledged.size === told.length ? [] : ['two customers were told of the same order']),
      ],
    },
    {
      what: 'orders in the state that was told',
      counted: told.length,
      faults: told
        .filter(({ orderId, end }) => known.get(orderId) !== end)
        .map(({ orderId, end }) => `order ${orderId} was told to be ${end} and is ${known.get(orderId)}`),
    },
    {
      what: 'things that happened to orders, each once',
      counted: history.reduce((sum, { times }) => sum + times, 0),
      faults: history
        .filter(({ times }) => times > 1)
        .map(({ orderId, action, times }) => `${action} happened to order ${orderId} ${times} times`),
    },
  ];
};
