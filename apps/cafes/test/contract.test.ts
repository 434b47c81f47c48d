import { contractSuite } from '@coffeemesh/contract-testing';
import { deadDatabase, testKit } from '@coffeemesh/contract-testing/kit';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import { document } from '../src/generated/api/document.ts';
import { operations } from '../src/generated/api/operations.ts';
import { cafeSettings } from './cafe-fixtures.ts';
import { administrator, givenCafe, startHarness, type Harness } from './harness.ts';

const existingCafe = async (harness: Harness) => ({ params: { cafeId: (await givenCafe(harness)).id } });

contractSuite({
  document,
  operations,
  start: startHarness,
  caller: administrator,
  outage: () => {
    const database = deadDatabase('cafes');
    return buildApp(testKit({ receipts: createReceiptStore(database) }), createDeps({ database }));
  },
  scenarios: {
    createCafe: { 201: () => ({ body: cafeSettings() }) },
    getCafe: { 200: existingCafe },
    replaceCafe: {
      200: async (harness) => ({ ...(await existingCafe(harness)), body: cafeSettings({ name: 'Renamed' }) }),
      422: async (harness) => ({ ...(await existingCafe(harness)), body: cafeSettings({ timeZone: 'Middle/Earth' }) }),
    },
    updateCafe: {
      200: async (harness) => ({ ...(await existingCafe(harness)), body: { name: 'Renamed' } }),
      422: async (harness) => ({ ...(await existingCafe(harness)), body: { timeZone: 'Middle/Earth' } }),
    },
    setCafeStatus: { 200: async (harness) => ({ ...(await existingCafe(harness)), body: { status: 'busy' } }) },
    getOpening: { 200: existingCafe },
    listSlots: { 200: async (harness) => ({ ...(await existingCafe(harness)) }) },
  },
});
