import { contractSuite } from '@coffeemesh/contract-testing';
import { deadDatabase, testContext, testKit } from '@coffeemesh/contract-testing/kit';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import { document } from '../src/generated/api/document.ts';
import { operations } from '../src/generated/api/operations.ts';
import { act, as, testCafe, item, makeSchedule, scheduleRequest, startHarness, type Harness } from './harness.ts';

const reason = 'The grinder is broken.';
const work = { fulfilment: 'pickup', items: [item()] };
const capacity = { maxOpenSchedules: 5_000, maxWaitMinutes: 10_080, makeTimeSeconds: 1, parallelHands: 100 };
const cafe = () => ({ params: { cafeId: testCafe } });
const pending = async (harness: Harness) => ({ params: { scheduleId: (await makeSchedule(harness)).id } });
const started = async (harness: Harness) => {
  const { id } = await makeSchedule(harness);
  await act(harness, id, 'start');
  return { params: { scheduleId: id } };
};
const finished = async (harness: Harness) => {
  const { params } = await started(harness);
  await act(harness, params.scheduleId, 'finish');
  return { params };
};

contractSuite({
  document,
  operations,
  start: async () => {
    const harness = await startHarness();
    await harness.admin.query('INSERT INTO kitchen_capacity VALUES ($1, 5000, 10080, 1, 100, 1)', [testCafe]);
    return harness;
  },
  caller: () => as.administrator(),
  outage: () => {
    const database = deadDatabase('kitchen');
    return buildApp(testKit({ receipts: createReceiptStore(database) }), createDeps(testContext(database)));
  },
  scenarios: {
    listSchedules: {
      200: async (harness) => {
        await makeSchedule(harness);
        return { query: { progress: false, status: 'pending', limit: 5 } };
      },
    },
    createSchedule: {
      200: async (harness) => {
        const body = scheduleRequest();
        await makeSchedule(harness, body);
        return { body };
      },
      201: () => ({ body: scheduleRequest() }),
      409: async (harness) => {
        const { orderId } = await makeSchedule(harness);
        return { body: scheduleRequest({ orderId, items: [item({ quantity: 3 })] }) };
      },
    },
    getSchedule: { 200: finished },
    getScheduleStatus: { 200: finished },
    replaceSchedule: {
      200: async (harness) => ({ ...(await pending(harness)), body: work }),
      409: async (harness) => ({ ...(await started(harness)), body: work }),
    },
    deleteSchedule: { 204: pending, 409: started },
    startSchedule: { 200: pending, 409: started },
    finishSchedule: { 200: started, 409: pending },
    cancelSchedule: {
      200: async (harness) => ({ ...(await pending(harness)), body: { reason } }),
      409: async (harness) => ({ ...(await finished(harness)), body: { reason } }),
    },
    getQueue: {
      200: async (harness) => {
        await started(harness);
        return cafe();
      },
      404: async () => ({ ...cafe(), authorization: await as.otherBarista() }),
    },
    getCapacity: {
      200: cafe,
      404: async () => ({ ...cafe(), authorization: await as.otherBarista() }),
    },
    replaceCapacity: {
      200: () => ({ ...cafe(), body: capacity }),
      404: async () => ({ ...cafe(), body: capacity, authorization: await as.otherBarista() }),
    },
  },
});
