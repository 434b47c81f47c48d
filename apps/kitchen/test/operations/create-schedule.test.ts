import type { Schedule } from '../../src/generated/api/schemas.ts';
import {
  act,
  as,
  eventsOf,
  item,
  makeSchedule,
  newKey,
  nobodyAtAll,
  OTHER_CAFE,
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

test('puts the order into the queue, promises a time and tells of it', async () => {
  const body = scheduleRequest();
  const answer = await schedule(body);
  expect(answer.statusCode).toBe(201);
  const made = answer.json<Schedule>();
  expect(answer.headers).toMatchObject({ etag: '"1"', location: `/v1/kitchen/schedules/${made.id}` });
  expect(made).toEqual({
    ...body,
    id: made.id,
    status: 'pending',
    scheduled: '2026-05-04T08:15:31.000Z',
    readyAt: '2026-05-04T08:16:31.000Z',
  });
  const { note: _note, ...told } = body;
  expect(await eventsOf(harness, made.id)).toEqual([
    {
      type: 'kitchen.schedule-created.v1',
      data: {
        ...told,
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

test('the time promised comes from the queue of its own cafe', async () => {
  await makeSchedule(harness, { items: [item({ quantity: 3 })] });
  await makeSchedule(harness, { cafeId: OTHER_CAFE, items: [item({ quantity: 30 })] });
  const finished = await makeSchedule(harness, { items: [item({ quantity: 30 })] });
  await act(harness, finished.id, 'start');
  await act(harness, finished.id, 'finish');
  const { readyAt } = await makeSchedule(harness, { items: [item({ quantity: 1 })] });
  expect(readyAt).toBe('2026-05-04T08:17:31.000Z');
});

describe('an order is scheduled once', () => {
  test('a repeat is given the first answer', async () => {
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

  test('under another key: 200 with the one there is, as it is by now', async () => {
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
    ['at another cafe', { cafeId: OTHER_CAFE }],
    ['without the note', { note: undefined }],
  ])('%s: 409', async (_name, over) => {
    const body = scheduleRequest();
    const { id } = (await schedule(body)).json<Schedule>();
    const answer = await schedule({ ...body, ...over });
    expect([answer.statusCode, answer.json()]).toMatchObject([
      409,
      { type: expect.stringMatching(/order-already-scheduled$/), scheduleId: id },
    ]);
  });

  test('and not again once its schedule was removed', async () => {
    const body = scheduleRequest();
    const { id } = (await schedule(body)).json<Schedule>();
    await send(harness, 'DELETE', `/schedules/${id}`, { headers: { 'if-match': '*' } });
    const answer = await schedule(body);
    expect([answer.statusCode, answer.json().scheduleId]).toEqual([409, id]);
  });

  test('by many at the same time, with one key and with many', async () => {
    const body = scheduleRequest();
    const key = newKey();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => schedule(body, index % 2 === 0 ? { key } : {})),
    );
    const made = answers.filter(({ statusCode }) => statusCode < 300).map((answer) => answer.json<Schedule>());
    expect(answers.filter(({ statusCode }) => ![200, 201, 409].includes(statusCode))).toEqual([]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const { rows } = await harness.admin.query('SELECT id FROM schedule WHERE order_id = $1', [body.orderId]);
    expect(rows).toEqual([{ id: made[0]?.id }]);
    expect(await typesOf(harness, made[0]?.id ?? '')).toEqual(['created']);
  });
});

describe('a kitchen takes on only so much', () => {
  const capacity = (maxOpenTickets: number, maxWaitMinutes: number) =>
    harness.admin.query('INSERT INTO kitchen_capacity VALUES ($1, $2, $3, 60, 1, 1)', [
      scheduleRequest().cafeId,
      maxOpenTickets,
      maxWaitMinutes,
    ]);

  test('of orders, exactly so many under many at the same time', async () => {
    await capacity(3, 60);
    const answers = await Promise.all(Array.from({ length: 8 }, () => schedule(scheduleRequest())));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 201, 409, 409, 409, 409, 409]);
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({
      type: expect.stringMatching(/kitchen-at-capacity$/),
      detail: '3 of 3 orders are being made or wait.',
    });
    expect((await schedule(scheduleRequest({ cafeId: OTHER_CAFE }))).statusCode).toBe(201);
  });

  test('but an order that took the last place is not refused, however often it is asked for', async () => {
    await capacity(1, 60);
    const body = scheduleRequest();
    const answers = await Promise.all(Array.from({ length: 6 }, () => schedule(body)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 200, 200, 200, 201]);
  });

  test('of work', async () => {
    await capacity(100, 5);
    expect((await schedule(scheduleRequest({ items: [item({ quantity: 4 })] }))).statusCode).toBe(201);
    expect((await schedule(scheduleRequest({ items: [item({ quantity: 2 })] }))).statusCode).toBe(409);
    expect((await schedule(scheduleRequest({ items: [item({ quantity: 1_000_000 })] }))).statusCode).toBe(409);
    expect((await schedule(scheduleRequest({ items: [item({ quantity: 1 })] }))).statusCode).toBe(201);
  });

  test('and again once something is finished', async () => {
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

describe('is refused', () => {
  test('with every fault of its shape at once', async () => {
    const { orderId: _orderId, ...body } = scheduleRequest({
      fulfilment: 'drone',
      readyAt: '2026-05-04T08:16:31.000Z',
      items: [item({ quantity: 0 }), item({ options: ['\u0007'] })],
    });
    const answer = await schedule(body);
    expect(answer.statusCode).toBe(400);
    expect(
      answer
        .json<{ errors: { pointer: string }[] }>()
        .errors.map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/fulfilment', '/items/0/quantity', '/items/1/options/0', '/orderId', '/readyAt']);
  });

  test.each([
    ['without a token', nobodyAtAll, 401],
    ['without the scope', as.nobody, 403],
    ['to who may only look', as.reader, 403],
    ['to a customer', as.customer, 403],
    ['to a courier', as.courier, 403],
    ['to a barista of another cafe', as.otherBarista, 403],
    ['but not to a barista of the cafe', as.barista, 201],
  ])('%s', async (_name, who, status) => {
    expect((await schedule(scheduleRequest(), { who })).statusCode).toBe(status);
  });
});
