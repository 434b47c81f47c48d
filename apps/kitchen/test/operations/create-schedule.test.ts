import type { Schedule } from '../../src/generated/api/schemas.ts';
import {
  act,
  as,
  eventsOf,
  item,
  makeSchedule,
  newKey,
  noToken,
  otherCafe,
  scheduleRequest,
  send,
  startHarness,
  typesOf,
  type Harness,
  type Sent,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.admin.query('DELETE FROM schedule; DELETE FROM kitchen_capacity'));

const schedule = (body: unknown, sent: Sent = {}) => send(harness, 'POST', '/schedules', { body, ...sent });

test('adds the order to the queue, promises a time and publishes schedule-created', async () => {
  const body = scheduleRequest();
  const response = await schedule(body);
  expect(response.statusCode).toBe(201);
  const made = response.json<Schedule>();
  expect(response.headers).toMatchObject({ etag: '"1"', location: `/v1/kitchen/schedules/${made.id}` });
  expect(made).toEqual({
    ...body,
    id: made.id,
    status: 'pending',
    scheduled: '2026-05-04T08:15:31.000Z',
    readyAt: '2026-05-04T08:16:31.000Z',
  });
  const { note: _note, ...order } = body;
  expect(await eventsOf(harness, made.id)).toEqual([
    {
      type: 'kitchen.schedule-created.v1',
      data: {
        ...order,
        scheduleId: made.id,
        status: 'pending',
        scheduled: made.scheduled,
        readyAt: made.readyAt,
        at: made.scheduled,
      },
    },
  ]);
  expect((await send(harness, 'GET', `/schedules/${made.id}`)).json()).toEqual(made);
});

test('promises a time by the queue of its own cafe', async () => {
  await makeSchedule(harness, { items: [item({ quantity: 3 })] });
  await makeSchedule(harness, { cafeId: otherCafe, items: [item({ quantity: 30 })] });
  const finished = await makeSchedule(harness, { items: [item({ quantity: 30 })] });
  await act(harness, finished.id, 'start');
  await act(harness, finished.id, 'finish');
  const { readyAt } = await makeSchedule(harness, { items: [item({ quantity: 1 })] });
  expect(readyAt).toBe('2026-05-04T08:17:31.000Z');
});

describe('an order is scheduled once', () => {
  test('replays the first response for the same key', async () => {
    const key = newKey();
    const body = scheduleRequest();
    const first = await schedule(body, { key });
    const again = await schedule(body, { key });
    expect([again.statusCode, again.headers['idempotency-replayed'], again.json()]).toEqual([
      201,
      'true',
      first.json(),
    ]);
    expect((await schedule(scheduleRequest(), { key })).statusCode).toBe(422);
  });

  test('returns 200 with the current schedule for another key', async () => {
    const body = scheduleRequest();
    const { id } = (await schedule(body)).json<Schedule>();
    await act(harness, id, 'start');
    const again = await schedule(body);
    expect([again.statusCode, again.json()]).toMatchObject([200, { id, status: 'progress' }]);
    expect(again.headers).toMatchObject({ etag: '"2"', location: `/v1/kitchen/schedules/${id}` });
    expect(await typesOf(harness, id)).toEqual(['created', 'started']);
  });

  test.each([
    ['with other items', { items: [item({ quantity: 3 })] }],
    ['at another cafe', { cafeId: otherCafe }],
    ['without the note', { note: undefined }],
  ])('returns 409 %s', async (_name, over) => {
    const body = scheduleRequest();
    const { id } = (await schedule(body)).json<Schedule>();
    const response = await schedule({ ...body, ...over });
    expect([response.statusCode, response.json()]).toMatchObject([
      409,
      { type: expect.stringMatching(/order-already-scheduled$/), scheduleId: id },
    ]);
  });

  test('returns 409 after its schedule was removed', async () => {
    const body = scheduleRequest();
    const { id } = (await schedule(body)).json<Schedule>();
    await send(harness, 'DELETE', `/schedules/${id}`, { headers: { 'if-match': '*' } });
    const response = await schedule(body);
    expect([response.statusCode, response.json().scheduleId]).toEqual([409, id]);
  });

  test('creates one schedule for parallel requests, with one key and with several', async () => {
    const body = scheduleRequest();
    const key = newKey();
    const responses = await Promise.all(
      Array.from({ length: 12 }, (_, index) => schedule(body, index % 2 === 0 ? { key } : {})),
    );
    const made = responses.filter(({ statusCode }) => statusCode < 300).map((response) => response.json<Schedule>());
    expect(responses.filter(({ statusCode }) => ![200, 201, 409].includes(statusCode))).toEqual([]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const { rows } = await harness.admin.query('SELECT id FROM schedule WHERE order_id = $1', [body.orderId]);
    expect(rows).toEqual([{ id: made[0]?.id }]);
    expect(await typesOf(harness, made[0]?.id ?? '')).toEqual(['created']);
  });
});

describe('capacity of the kitchen', () => {
  const capacity = (maxOpenSchedules: number, maxWaitMinutes: number) =>
    harness.admin.query('INSERT INTO kitchen_capacity VALUES ($1, $2, $3, 60, 1, 1)', [
      scheduleRequest().cafeId,
      maxOpenSchedules,
      maxWaitMinutes,
    ]);

  test('accepts exactly the maximum number of parallel orders', async () => {
    await capacity(3, 60);
    const responses = await Promise.all(Array.from({ length: 8 }, () => schedule(scheduleRequest())));
    expect(responses.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 201, 409, 409, 409, 409, 409]);
    expect(responses.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({
      type: expect.stringMatching(/kitchen-at-capacity$/),
      detail: '3 of 3 orders are in the queue.',
    });
    expect((await schedule(scheduleRequest({ cafeId: otherCafe }))).statusCode).toBe(201);
  });

  test('returns 200 for repeats of the order that took the last place', async () => {
    await capacity(1, 60);
    const body = scheduleRequest();
    const responses = await Promise.all(Array.from({ length: 6 }, () => schedule(body)));
    expect(responses.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 200, 200, 200, 201]);
  });

  test('refuses orders that would be ready too late', async () => {
    await capacity(100, 5);
    expect((await schedule(scheduleRequest({ items: [item({ quantity: 4 })] }))).statusCode).toBe(201);
    expect((await schedule(scheduleRequest({ items: [item({ quantity: 2 })] }))).statusCode).toBe(409);
    expect((await schedule(scheduleRequest({ items: [item({ quantity: 1_000_000 })] }))).statusCode).toBe(409);
    expect((await schedule(scheduleRequest({ items: [item({ quantity: 1 })] }))).statusCode).toBe(201);
  });

  test('accepts an order again after one is finished', async () => {
    await capacity(1, 60);
    const { id } = await makeSchedule(harness);
    const refused = scheduleRequest();
    const key = newKey();
    expect((await schedule(refused, { key })).statusCode).toBe(409);
    await act(harness, id, 'start');
    await act(harness, id, 'finish');
    expect((await schedule(refused, { key })).statusCode).toBe(201);
  });
});

describe('invalid or forbidden requests', () => {
  test('returns 400 with a pointer for every invalid field', async () => {
    const { orderId: _orderId, ...body } = scheduleRequest({
      fulfilment: 'drone',
      readyAt: '2026-05-04T08:16:31.000Z',
      items: [item({ quantity: 0 }), item({ options: ['\u0007'] })],
    });
    const response = await schedule(body);
    expect(response.statusCode).toBe(400);
    expect(
      response
        .json<{ errors: { pointer: string }[] }>()
        .errors.map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/fulfilment', '/items/0/quantity', '/items/1/options/0', '/orderId', '/readyAt']);
  });

  test.each([
    ['without a token', noToken, 401],
    ['without the scope', as.withoutScopes, 403],
    ['with the read scope only', as.reader, 403],
    ['for a customer', as.customer, 403],
    ['for a courier', as.courier, 403],
    ['for a barista of another cafe', as.otherBarista, 403],
    ['for a barista of the cafe', as.barista, 201],
  ])('responds %s', async (_name, who, status) => {
    expect((await schedule(scheduleRequest(), { who })).statusCode).toBe(status);
  });
});
