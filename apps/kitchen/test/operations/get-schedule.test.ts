import { testId } from '@coffeemesh/testing';
import { act, as, makeSchedule, noToken, send, startHarness, type Harness } from '../harness.ts';

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
  ['a caller without the scope', as.withoutScopes, 403],
  ['a request without a token', noToken, 401],
])('responds to %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await send(harness, 'GET', `/schedules/${id}`, { who })).statusCode).toBe(status);
});

test('returns 404 for an unknown or removed schedule and 400 for an invalid id', async () => {
  const { id } = await makeSchedule(harness);
  await send(harness, 'DELETE', `/schedules/${id}`, { headers: { 'if-match': '"1"' } });
  expect((await send(harness, 'GET', `/schedules/${id}`)).statusCode).toBe(404);
  expect((await send(harness, 'GET', `/schedules/${testId(404)}`)).statusCode).toBe(404);
  expect((await send(harness, 'GET', `/schedules/nonsense`)).statusCode).toBe(400);
});

test('returns 304 while the version is unchanged', async () => {
  const { id } = await makeSchedule(harness);
  const get = () => send(harness, 'GET', `/schedules/${id}`, { headers: { 'if-none-match': '"1"' } });
  expect([(await get()).statusCode, (await get()).body]).toEqual([304, '']);
  await act(harness, id, 'start');
  expect([(await get()).statusCode, (await get()).headers['etag']]).toEqual([200, '"2"']);
});
