import type { Snapshot, InvariantResult, ExpectedOrder } from './snapshot.ts';

/** Every acknowledged order exists once, no other order exists, and each has the status that its client was given. */
export const checkOrders = ({ orders, history }: Snapshot, expected: readonly ExpectedOrder[]): InvariantResult[] => {
  const known = new Map(orders.map((order) => [order.id, order.status]));
  const acknowledged = new Set(expected.map(({ orderId }) => orderId));
  return [
    {
      invariant: 'orders acknowledged, and present',
      counted: acknowledged.size,
      violations: [
        ...[...acknowledged]
          .filter((id) => !known.has(id))
          .map((id) => `order ${id} was acknowledged and does not exist`),
        ...orders
          .filter(({ id }) => !acknowledged.has(id))
          .map(({ id }) => `order ${id} exists and was never acknowledged`),
        ...(acknowledged.size === expected.length ? [] : ['two customers received the same order id']),
      ],
    },
    {
      invariant: 'orders in the state that the client was given',
      counted: expected.length,
      violations: expected
        .filter(({ orderId, end }) => known.get(orderId) !== end)
        .map(({ orderId, end }) => `order ${orderId} should be ${end} and is ${known.get(orderId)}`),
    },
    {
      invariant: 'order transitions, each recorded once',
      counted: history.reduce((sum, { times }) => sum + times, 0),
      violations: history
        .filter(({ times }) => times > 1)
        .map(({ orderId, action, times }) => `order ${orderId} has ${times} history entries for ${action}`),
    },
  ];
};
