import { testId } from '@coffeemesh/testing';
import { act, as, makeSchedule, nobodyAtAll, send, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

test.each([
  ['a barista of its cafe', as.barista, 200],
  ['a courier of its cafe', as.courier, 200],
  ['an administrator', as.administrator, 200],
  ['a service', as.orders, 200],
  ['a barista of another cafe', as.otherBarista, 404],
  ['a customer', as.customer, 404],
  ['whoever lacks the scope', as.nobody, 403],
  ['nobody', nobodyAtAll, 401],
])('to %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await send(harness, 'GET', `/schedules/${id}`, { who })).statusCode).toBe(status);
});

test('there is none, it was removed, or that is no id', async () => {
  const { id } = await makeSchedule(harness);
  await send(harness, 'DELETE', `/schedules/${id}`, { headers: { 'if-match': '"1"' } });
  expect((await send(harness, 'GET', `/schedules/${id}`)).statusCode).toBe(404);
  expect((await send(harness, 'GET', `/schedules/${testId(404)}`)).statusCode).toBe(404);
  expect((await send(harness, 'GET', `/schedules/nonsense`)).statusCode).toBe(400);
});

test('says when it is still the same', async () => {
  const { id } = await makeSchedule(harness);
  const ask = () => send(harness, 'GET', `/schedules/${id}`, { headers: { 'if-none-match': '"1"' } });
  expect([(await ask()).statusCode, (await ask()).body]).toEqual([304, '']);
  await act(harness, id, 'start');
  expect([(await ask()).statusCode, (await ask()).headers['etag']]).toEqual([200, '"2"']);
});
