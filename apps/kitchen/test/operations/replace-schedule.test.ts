import { testId } from '@coffeemesh/testing';
import { act, as, item, makeSchedule, noToken, send, startHarness, typesOf, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.admin.query('DELETE FROM schedule; DELETE FROM kitchen_capacity'));

const work = { fulfilment: 'pickup', items: [item({ quantity: 3 }), item({ name: 'Carrot cake', options: [] })] };
const replace = (id: string, sent = {}) =>
  send(harness, 'PUT', `/schedules/${id}`, { who: as.barista, headers: { 'if-match': '"1"' }, body: work, ...sent });

test('replaces the work, with the same place in the queue and a new promised time', async () => {
  await makeSchedule(harness, { items: [item({ quantity: 3 })] });
  harness.clock.advance(1_000);
  const schedule = await makeSchedule(harness);
  harness.clock.advance(1_000);
  await makeSchedule(harness, { items: [item({ quantity: 30 })] });
  const response = await replace(schedule.id);
  expect([response.statusCode, response.headers['etag']]).toEqual([200, '"2"']);
  const { note: _note, ...before } = schedule;
  const readyAt = new Date(harness.clock.now().getTime() + (60 + 100) * 1000).toISOString();
  expect(response.json()).toEqual({ ...before, ...work, readyAt });
  expect((await send(harness, 'GET', `/schedules/${schedule.id}`)).json()).toEqual(response.json());
  expect(await typesOf(harness, schedule.id)).toEqual(['created']);
});

test('returns 409 for a started schedule, and for items above the capacity', async () => {
  const { id } = await makeSchedule(harness);
  const tooMuch = await replace(id, { body: { ...work, items: [item({ quantity: 1_000_000 })] } });
  expect([tooMuch.statusCode, tooMuch.json().type]).toEqual([409, expect.stringMatching(/kitchen-at-capacity$/)]);
  await act(harness, id, 'start');
  const started = await replace(id, { headers: { 'if-match': '"2"' } });
  expect([started.statusCode, started.json().allowedActions]).toEqual([409, ['finish', 'cancel']]);
});

test('returns 428 without If-Match and 412 for a stale version', async () => {
  const { id } = await makeSchedule(harness);
  expect((await replace(id, { headers: {} })).statusCode).toBe(428);
  expect((await replace(id, { headers: { 'if-match': '"7"' } })).statusCode).toBe(412);
  expect((await replace(id, { headers: { 'if-match': 'W/"1"' } })).statusCode).toBe(400);
  const both = await Promise.all([replace(id), replace(id)]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  expect((await replace(id, { headers: { 'if-match': '*' } })).statusCode).toBe(200);
});

test.each([
  ['without a token', noToken, 401],
  ['with the read scope only', as.reader, 403],
  ['for a courier of the cafe', as.courier, 403],
  ['for a barista of another cafe', as.otherBarista, 404],
])('returns an error %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await replace(id, { who })).statusCode).toBe(status);
});

test('returns 404 for an unknown schedule and 400 for invalid fields', async () => {
  expect((await replace(testId(404))).statusCode).toBe(404);
  const { id } = await makeSchedule(harness);
  const response = await replace(id, { body: { ...work, items: [], cafeId: testId(1) } });
  expect(
    response
      .json<{ errors: { pointer: string }[] }>()
      .errors.map(({ pointer }) => pointer)
      .sort(),
  ).toEqual(['/cafeId', '/items']);
});
