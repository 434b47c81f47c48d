import { contractSuite } from '@coffeemesh/contract-testing';
import { deadDatabase, testContext, testKit } from '@coffeemesh/contract-testing/kit';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import { document } from '../src/generated/api/document.ts';
import { operations } from '../src/generated/api/operations.ts';
import { as, authorise, capture, paymentRequest, startHarness, type Harness } from './harness.ts';

const reason = 'The cake was missing.';
const an = async (payment: Promise<{ id: string }>) => ({ params: { paymentId: (await payment).id } });
const authorised = (harness: Harness) => an(authorise(harness));
const captured = (harness: Harness) => an(capture(harness));
const declined = (harness: Harness) => an(authorise(harness, 'tok_decline'));

contractSuite({
  document,
  operations,
  start: startHarness,
  caller: () => as.administrator(),
  outage: () => {
    const database = deadDatabase('payments');
    const deps = createDeps(testContext(database, { PROVIDER_DEADLINE_MS: 1_000 }));
    return buildApp(testKit({ receipts: createReceiptStore(database) }), deps);
  },
  scenarios: {
    listPayments: {
      200: async (harness) => {
        await authorise(harness);
        return { query: { limit: 5, status: 'authorised', sort: 'createdAt' } };
      },
    },
    authorisePayment: {
      201: () => ({ body: paymentRequest() }),
      409: async (harness) => {
        const { attemptId } = await authorise(harness);
        return { body: paymentRequest('tok_approve', { attemptId }) };
      },
    },
    reconcilePayments: { 200: () => ({ query: { since: '2026-05-04T00:00:00Z' } }) },
    getPayment: { 200: captured },
    capturePayment: { 200: authorised, 409: declined },
    voidPayment: { 200: authorised, 409: captured },
    refundPayment: {
      200: async (harness) => ({ ...(await captured(harness)), body: { reason } }),
      409: async (harness) => ({ ...(await authorised(harness)), body: { reason } }),
    },
  },
});
