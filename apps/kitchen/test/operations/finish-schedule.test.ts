import { testId } from '@coffeemesh/testing';
import { act, as, eventsOf, makeSchedule, noToken, send, startHarness, typesOf, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const finish = (id: string, sent = {}) =>
  send(harness, 'POST', `/schedules/${id}/finish`, { who: as.barista, ...sent });

test('finishes the schedule and publishes schedule-finished', async () => {
  const { id } = await makeSchedule(harness);
  const started = await act(harness, id, 'start');
  harness.clock.advance(90_000);
  const response = await finish(id);
  const finishedAt = harness.clock.now().toISOString();
  expect([response.statusCode, response.headers['etag'], response.json()]).toEqual([
    200,
    '"3"',
    { ...started, status: 'finished', finishedAt },
  ]);
  expect((await eventsOf(harness, id))[2]).toMatchObject({
    type: 'kitchen.schedule-finished.v1',
    data: { status: 'finished', at: finishedAt },
  });
});

test('returns 409 unless the schedule is in progress', async () => {
  const { id } = await makeSchedule(harness);
  expect((await finish(id)).json()).toMatchObject({ status: 409, state: 'pending', action: 'finish' });
  await act(harness, id, 'start');
  await act(harness, id, 'finish');
  expect((await finish(id)).json()).toMatchObject({ status: 409, state: 'finished', allowedActions: [] });
  expect(await typesOf(harness, id)).toEqual(['created', 'started', 'finished']);
});

test.each([
  ['without a token', noToken, 401],
  ['with the read scope only', as.reader, 403],
  ['for a courier of the cafe', as.courier, 403],
  ['for a barista of another cafe', as.otherBarista, 404],
])('returns an error %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await finish(id, { who })).statusCode).toBe(status);
});

test('returns 404 for an unknown schedule', async () => {
  expect((await finish(testId(404))).statusCode).toBe(404);
});
