import { testId } from '@coffeemesh/testing';
import { act, as, eventsOf, makeSchedule, noToken, send, startHarness, typesOf, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const remove = (id: string, sent = {}) =>
  send(harness, 'DELETE', `/schedules/${id}`, { who: as.barista, headers: { 'if-match': '*' }, ...sent });

test('removes and cancels a pending schedule', async () => {
  const { id } = await makeSchedule(harness);
  const response = await remove(id);
  expect([response.statusCode, response.body]).toEqual([204, '']);
  expect(await typesOf(harness, id)).toEqual(['created', 'cancelled']);
  expect((await eventsOf(harness, id))[1]?.data).toMatchObject({
    status: 'cancelled',
    reason: 'Removed from the kitchen.',
    cancelledBy: 'cafe',
  });
  expect((await remove(id)).statusCode).toBe(404);
});

test('removes a cancelled schedule without another event', async () => {
  const { id } = await makeSchedule(harness);
  await act(harness, id, 'cancel');
  expect((await remove(id)).statusCode).toBe(204);
  expect(await typesOf(harness, id)).toEqual(['created', 'cancelled']);
});

test('returns 409 for a schedule in progress or finished', async () => {
  const { id } = await makeSchedule(harness);
  await act(harness, id, 'start');
  expect((await remove(id)).json()).toMatchObject({ status: 409, state: 'progress', action: 'remove' });
  await act(harness, id, 'finish');
  expect((await remove(id)).json()).toMatchObject({ status: 409, state: 'finished' });
});

test('returns 428 without If-Match and 412 for a stale version', async () => {
  const { id } = await makeSchedule(harness);
  expect((await remove(id, { headers: {} })).statusCode).toBe(428);
  expect((await remove(id, { headers: { 'if-match': '"2"' } })).statusCode).toBe(412);
  expect((await remove(id, { headers: { 'if-match': '"1"' } })).statusCode).toBe(204);
});

test.each([
  ['without a token', noToken, 401],
  ['with the read scope only', as.reader, 403],
  ['for a courier of the cafe', as.courier, 403],
  ['for a barista of another cafe', as.otherBarista, 404],
])('returns an error %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await remove(id, { who })).statusCode).toBe(status);
});

test('returns 404 for an unknown schedule', async () => {
  expect((await remove(testId(404))).statusCode).toBe(404);
});
