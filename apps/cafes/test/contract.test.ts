import { contractSuite, deadDatabase, testKit } from '@coffeemesh/contract-testing';
import { createReceiptStore } from '@coffeemesh/service-kit';

import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import { document } from '../src/generated/api/document.ts';
import { operations } from '../src/generated/api/operations.ts';
import { someSettings } from './a-cafe.ts';
import { administrator, makeCafe, startHarness, type Harness } from './harness.ts';

const aCafe = async (harness: Harness) => ({ params: { cafeId: (await makeCafe(harness)).id } });

contractSuite({
  document,
  operations,
  start: startHarness,
  caller: administrator,
  outage: () => {
    const database = deadDatabase('cafes');
    return buildApp(testKit({ receipts: createReceiptStore(database) }), createDeps(database));
  },
  scenarios: {
    createCafe: { 201: () => ({ body: someSettings() }) },
    getCafe: { 200: aCafe },
    replaceCafe: {
      200: async (harness) => ({ ...(await aCafe(harness)), body: someSettings({ name: 'Renamed' }) }),
      422: async (harness) => ({ ...(await aCafe(harness)), body: someSettings({ timeZone: 'Middle/Earth' }) }),
    },
    updateCafe: {
      200: async (harness) => ({ ...(await aCafe(harness)), body: { name: 'Renamed' } }),
      422: async (harness) => ({ ...(await aCafe(harness)), body: { timeZone: 'Middle/Earth' } }),
    },
    setCafeStatus: { 200: async (harness) => ({ ...(await aCafe(harness)), body: { status: 'busy' } }) },
    getOpening: { 200: aCafe },
    listSlots: { 200: async (harness) => ({ ...(await aCafe(harness)) }) },
  },
});
