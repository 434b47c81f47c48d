import { testId } from '@coffeemesh/testing';
import { act, as, eventsOf, makeSchedule, nobodyAtAll, send, startHarness, typesOf, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const remove = (id: string, sent = {}) =>
  send(harness, 'DELETE', `/schedules/${id}`, { who: as.barista, headers: { 'if-match': '*' }, ...sent });

test('one that nobody has begun is cancelled by it', async () => {
  const { id } = await makeSchedule(harness);
  const answer = await remove(id);
  expect([answer.statusCode, answer.body]).toEqual([204, '']);
  expect(await typesOf(harness, id)).toEqual(['created', 'cancelled']);
  expect((await eventsOf(harness, id))[1]?.data).toMatchObject({
    status: 'cancelled',
    reason: 'Removed from the kitchen.',
    cancelledBy: 'cafe',
  });
  expect((await remove(id)).statusCode).toBe(404);
});

test('one that was cancelled is gone without a word', async () => {
  const { id } = await makeSchedule(harness);
  await act(harness, id, 'cancel');
  expect((await remove(id)).statusCode).toBe(204);
  expect(await typesOf(harness, id)).toEqual(['created', 'cancelled']);
});

test('what is being made or finished stays', async () => {
  const { id } = await makeSchedule(harness);
  await act(harness, id, 'start');
  expect((await remove(id)).json()).toMatchObject({ status: 409, state: 'progress', action: 'remove' });
  await act(harness, id, 'finish');
  expect((await remove(id)).json()).toMatchObject({ status: 409, state: 'finished' });
});

test('asks for the version that it is based on', async () => {
  const { id } = await makeSchedule(harness);
  expect((await remove(id, { headers: {} })).statusCode).toBe(428);
  expect((await remove(id, { headers: { 'if-match': '"2"' } })).statusCode).toBe(412);
  expect((await remove(id, { headers: { 'if-match': '"1"' } })).statusCode).toBe(204);
});

test.each([
  ['without a token', nobodyAtAll, 401],
  ['to who may only look', as.reader, 403],
  ['to a courier of the cafe', as.courier, 403],
  ['to a barista of another cafe', as.otherBarista, 404],
])('is refused %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await remove(id, { who })).statusCode).toBe(status);
});

test('of nothing: 404', async () => {
  expect((await remove(testId(404))).statusCode).toBe(404);
});
