import { testId } from '@coffeemesh/testing';
import { act, as, eventsOf, makeSchedule, nobodyAtAll, send, startHarness, typesOf, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const finish = (id: string, sent = {}) =>
  send(harness, 'POST', `/schedules/${id}/finish`, { who: as.barista, ...sent });

test('everything is made, and others are told', async () => {
  const { id } = await makeSchedule(harness);
  const started = await act(harness, id, 'start');
  harness.clock.advance(90_000);
  const answer = await finish(id);
  const finishedAt = harness.clock.now().toISOString();
  expect([answer.statusCode, answer.headers['etag'], answer.json()]).toEqual([
    200,
    '"3"',
    { ...started, status: 'finished', finishedAt },
  ]);
  expect((await eventsOf(harness, id))[2]).toMatchObject({
    type: 'kitchen.schedule-finished.v1',
    data: { status: 'finished', at: finishedAt },
  });
});

test('what nobody has begun, or was cancelled, is not finished; nor anything twice', async () => {
  const { id } = await makeSchedule(harness);
  expect((await finish(id)).json()).toMatchObject({ status: 409, state: 'pending', action: 'finish' });
  await act(harness, id, 'start');
  await act(harness, id, 'finish');
  expect((await finish(id)).json()).toMatchObject({ status: 409, state: 'finished', allowedActions: [] });
  expect(await typesOf(harness, id)).toEqual(['created', 'started', 'finished']);
});

test.each([
  ['without a token', nobodyAtAll, 401],
  ['to who may only look', as.reader, 403],
  ['to a courier of the cafe', as.courier, 403],
  ['to a barista of another cafe', as.otherBarista, 404],
])('is refused %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await finish(id, { who })).statusCode).toBe(status);
});

test('of nothing: 404', async () => {
  expect((await finish(testId(404))).statusCode).toBe(404);
});
