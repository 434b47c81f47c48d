import { contractSuite } from '@coffeemesh/contract-testing';
import { bearerFor, until } from '@coffeemesh/testing';
import { document } from '../src/generated/api/document.ts';
import { operations } from '../src/generated/api/operations.ts';
import { latteId, pickup } from './builders.ts';
import { administrator } from './callers.ts';
import { startHarness, type Harness } from './harness.ts';
import { replicaWithoutUpstreams } from './replica-without-upstreams.ts';

const means = (token = 'tok_approve') => ({ means: { kind: 'card', token } });
const at = (orderId: string) => ({ params: { orderId } });
const placed = async (harness: Harness) => at((await harness.place()).id);
const cancelled = async (harness: Harness) => {
  const order = await placed(harness);
  await harness.send('POST', `/orders/${order.params.orderId}/cancel`);
  return order;
};
const paid = async (harness: Harness) => {
  const order = await placed(harness);
  await harness.pay(order.params.orderId);
  return order;
};
const ready = async (harness: Harness) => {
  const order = await paid(harness);
  const { orderId } = order.params;
  await until(async () => (await harness.sagasOf(orderId)).every(({ state }) => state === 'done'));
  await harness.admin.query(`UPDATE "order" SET status = 'ready', version = version + 1 WHERE id = $1`, [orderId]);
  return order;
};
/** An order with an open saga. */
const stuck = async (harness: Harness) => {
  const order = await placed(harness);
  const { orderId } = order.params;
  await harness.admin.query(
    `INSERT INTO saga (id, order_id, input, stock, money, schedule, pay_by, due_at, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, $2, 'requested', 'none', 'none', now(), now() + interval '1 hour', now(), now())`,
    [orderId, JSON.stringify({ total: { amount: 1, currency: 'GBP' } })],
  );
  return order;
};
const broken = { ...pickup, fulfilment: 'delivery' };

contractSuite({
  document,
  operations,
  start: () => startHarness(),
  caller: () => bearerFor(administrator),
  outage: () => replicaWithoutUpstreams(),
  scenarios: {
    quoteBasket: { 200: () => ({ body: pickup }), 422: () => ({ body: broken }) },
    listOrders: {
      200: async (harness) => {
        await harness.place();
        return { query: { cancelled: false, status: 'created', limit: 5, sort: 'createdAt' } };
      },
    },
    createOrder: { 201: () => ({ body: pickup }), 422: () => ({ body: broken }) },
    getOrder: { 200: ready },
    replaceOrder: {
      200: async (harness) => ({ ...(await placed(harness)), body: pickup }),
      409: async (harness) => ({ ...(await paid(harness)), body: pickup }),
      422: async (harness) => ({ ...(await placed(harness)), body: broken }),
    },
    deleteOrder: { 204: placed, 409: paid },
    payOrder: {
      200: async (harness) => ({ ...(await placed(harness)), body: means() }),
      402: async (harness) => ({ ...(await placed(harness)), body: means('tok_decline') }),
      409: async (harness) => {
        const order = await placed(harness);
        harness.inventory.stock.set(latteId, 0);
        await harness.pay(order.params.orderId);
        harness.inventory.stock.clear();
        return { ...(await cancelled(harness)), body: means() };
      },
    },
    cancelOrder: { 200: paid, 409: cancelled },
    collectOrder: { 200: ready, 409: placed },
    listOrderHistory: { 200: cancelled },
    listSagas: {
      200: async (harness) => {
        await stuck(harness);
        return { query: { state: 'open', limit: 5 } };
      },
    },
    retrySaga: { 202: stuck },
  },
});
