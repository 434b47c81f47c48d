import { contractSuite, deadLetterScenarios } from '@coffeemesh/contract-testing';
import { bearerFor } from '@coffeemesh/testing';

import { document } from '../src/generated/api/document.ts';
import { operations } from '../src/generated/api/operations.ts';
import { latteId } from './builders.ts';
import { administrator, deadCopy, pickup, startChain, until, type Chain } from './harness.ts';

const means = (token = 'tok_approve') => ({ means: { kind: 'card', token } });
const at = (orderId: string) => ({ params: { orderId } });
const placed = async (chain: Chain) => at((await chain.place()).id);
const cancelled = async (chain: Chain) => {
  const order = await placed(chain);
  await chain.ask('POST', `/orders/${order.params.orderId}/cancel`);
  return order;
};
const paid = async (chain: Chain) => {
  const order = await placed(chain);
  await chain.pay(order.params.orderId);
  return order;
};
const ready = async (chain: Chain) => {
  const order = await paid(chain);
  const { orderId } = order.params;
  await until(async () => (await chain.sagasOf(orderId)).every(({ state }) => state === 'done'));
  await chain.admin.query(`UPDATE "order" SET status = 'ready', version = version + 1 WHERE id = $1`, [orderId]);
  return order;
};
/** An order whose money cannot be given back for the moment. */
const stuck = async (chain: Chain) => {
  const order = await placed(chain);
  const { orderId } = order.params;
  await chain.admin.query(
    `INSERT INTO saga (id, order_id, brief, stock, money, ticket, pay_by, due_at, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, $2, 'asked', 'none', 'none', now(), now() + interval '1 hour', now(), now())`,
    [orderId, JSON.stringify({ total: { amount: 1, currency: 'GBP' } })],
  );
  return order;
};
const broken = { ...pickup, fulfilment: 'delivery' };

contractSuite({
  document,
  operations,
  start: () => startChain(),
  caller: () => bearerFor(administrator),
  outage: () => deadCopy(),
  scenarios: {
    quoteBasket: { 200: () => ({ body: pickup }), 422: () => ({ body: broken }) },
    listOrders: {
      200: async (chain) => {
        await chain.place();
        return { query: { cancelled: false, status: 'created', limit: 5, sort: 'createdAt' } };
      },
    },
    createOrder: { 201: () => ({ body: pickup }), 422: () => ({ body: broken }) },
    getOrder: { 200: ready },
    replaceOrder: {
      200: async (chain) => ({ ...(await placed(chain)), body: pickup }),
      409: async (chain) => ({ ...(await paid(chain)), body: pickup }),
      422: async (chain) => ({ ...(await placed(chain)), body: broken }),
    },
    deleteOrder: { 204: placed, 409: paid },
    payOrder: {
      200: async (chain) => ({ ...(await placed(chain)), body: means() }),
      402: async (chain) => ({ ...(await placed(chain)), body: means('tok_decline') }),
      409: async (chain) => {
        const order = await placed(chain);
        chain.inventory.shelves.set(latteId, 0);
        await chain.pay(order.params.orderId);
        chain.inventory.shelves.clear();
        return { ...(await cancelled(chain)), body: means() };
      },
    },
    cancelOrder: { 200: paid, 409: cancelled },
    collectOrder: { 200: ready, 409: placed },
    listOrderHistory: { 200: cancelled },
    listSagas: {
      200: async (chain) => {
        await stuck(chain);
        return { query: { state: 'open', limit: 5 } };
      },
    },
    retrySaga: { 202: stuck },
    listOrdersDeadLetters: { 200: deadLetterScenarios.list },
    getOrdersDeadLetter: { 200: deadLetterScenarios.open },
    replayOrdersDeadLetter: { 200: deadLetterScenarios.open, 409: deadLetterScenarios.settled },
    discardOrdersDeadLetter: { 200: deadLetterScenarios.open, 409: deadLetterScenarios.settled },
  },
});
