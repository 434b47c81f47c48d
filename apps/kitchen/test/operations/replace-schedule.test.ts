import { testId } from '@coffeemesh/testing';
import { act, as, item, makeSchedule, nobodyAtAll, send, startHarness, typesOf, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.admin.query('DELETE FROM schedule; DELETE FROM kitchen_capacity'));

const work = { fulfilment: 'pickup', items: [item({ quantity: 3 }), item({ name: 'Carrot cake', options: [] })] };
const replace = (id: string, sent = {}) =>
  send(harness, 'PUT', `/schedules/${id}`, { who: as.barista, headers: { 'if-match': '"1"' }, body: work, ...sent });

test('replaces what is made, keeps the place in the queue, and reckons the time anew', async () => {
  await makeSchedule(harness, { items: [item({ quantity: 3 })] });
  harness.clock.advance(1_000);
  const schedule = await makeSchedule(harness);
  harness.clock.advance(1_000);
  await makeSchedule(harness, { items: [item({ quantity: 30 })] });
  const answer = await replace(schedule.id);
  expect([answer.statusCode, answer.headers['etag']]).toEqual([200, '"2"']);
  const { note: _note, ...before } = schedule;
  const readyAt = new Date(harness.clock.now().getTime() + (60 + 100) * 1000).toISOString();
  expect(answer.json()).toEqual({ ...before, ...work, readyAt });
  expect((await send(harness, 'GET', `/schedules/${schedule.id}`)).json()).toEqual(answer.json());
  expect(await typesOf(harness, schedule.id)).toEqual(['created']);
});

test('refuses what was begun, and what is too much', async () => {
  const { id } = await makeSchedule(harness);
  const tooMuch = await replace(id, { body: { ...work, items: [item({ quantity: 1_000_000 })] } });
  expect([tooMuch.statusCode, tooMuch.json().type]).toEqual([409, expect.stringMatching(/kitchen-at-capacity$/)]);
  await act(harness, id, 'start');
  const begun = await replace(id, { headers: { 'if-match': '"2"' } });
  expect([begun.statusCode, begun.json().allowedActions]).toEqual([409, ['finish', 'cancel']]);
});

test('asks for the version that it is based on', async () => {
  const { id } = await makeSchedule(harness);
  expect((await replace(id, { headers: {} })).statusCode).toBe(428);
  expect((await replace(id, { headers: { 'if-match': '"7"' } })).statusCode).toBe(412);
  expect((await replace(id, { headers: { 'if-match': 'W/"1"' } })).statusCode).toBe(400);
  const both = await Promise.all([replace(id), replace(id)]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  expect((await replace(id, { headers: { 'if-match': '*' } })).statusCode).toBe(200);
});

test.each([
  ['without a token', nobodyAtAll, 401],
  ['to who may only look', as.reader, 403],
  ['to a courier of the cafe', as.courier, 403],
  ['to a barista of another cafe', as.otherBarista, 404],
])('is refused %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await replace(id, { who })).statusCode).toBe(status);
});

test('of nothing: 404; with faults: 400', async () => {
  expect((await replace(testId(404))).statusCode).toBe(404);
  const { id } = await makeSchedule(harness);
  const answer = await replace(id, { body: { ...work, items: [], cafeId: testId(1) } });
  expect(
    answer
      .json<{ errors: { pointer: string }[] }>()
      .errors.map(({ pointer }) => pointer)
      .sort(),
  ).toEqual(['/cafeId', '/items']);
});
