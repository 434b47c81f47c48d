import { someSettings } from '../a-cafe.ts';
import { administrator, eventsOf, managerOf, NOW, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const createCafe = async (payload: object, headers: Record<string, string> = {}) =>
  harness.app.inject({
    method: 'POST',
    url: '/v1/cafes',
    headers: { authorization: await administrator(), 'idempotency-key': crypto.randomUUID(), ...headers },
    payload,
  });

describe('createCafe', () => {
  it('201: opens a cafe, and tells of it', async () => {
    const answer = await createCafe(someSettings());
    expect(answer.statusCode).toBe(201);
    const cafe = answer.json();
    expect(cafe).toEqual({
      ...someSettings(),
      id: expect.any(String),
      status: 'open',
      statusReason: null,
      version: 1,
      createdAt: NOW,
      updatedAt: NOW,
    });
    expect(answer.headers).toMatchObject({ location: `/v1/cafes/${cafe.id}`, etag: '"1"' });
    expect(await eventsOf(harness, cafe.id)).toEqual([
      { type: 'cafes.cafe-created.v1', data: expect.objectContaining({ cafeId: cafe.id, status: 'open', version: 1 }) },
    ]);
    const read = await harness.app.inject(`/v1/cafes/${cafe.id}`);
    expect(read.json()).toEqual(cafe);
  });

  it('201 once: the same key gives the first answer again, in parallel too', async () => {
    const key = { 'idempotency-key': 'one-cafe' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => createCafe(someSettings({ name: 'Once' }), key)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
    const { rows } = await harness.admin.query(`SELECT 1 FROM cafe WHERE name = 'Once'`);
    expect(rows).toHaveLength(1);
  });

  it('400: points at every fault of the shape', async () => {
    const { name: _, ...nameless } = someSettings();
    const answer = await createCafe({ ...nameless, currency: 'pounds', status: 'paused' });
    expect(answer.statusCode).toBe(400);
    const pointers: string[] = answer.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(new Set(pointers)).toEqual(new Set(['/currency', '/name', '/status']));
  });

  it('401: without a token', async () => {
    const answer = await harness.app.inject({ method: 'POST', url: '/v1/cafes', payload: someSettings() });
    expect(answer.statusCode).toBe(401);
  });

  it('403: a manager opens no cafes', async () => {
    const answer = await createCafe(someSettings(), { authorization: await managerOf(crypto.randomUUID()) });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().type).toMatch(/\/forbidden$/);
  });

  it('422: points at every rule that is broken, and stores nothing', async () => {
    const answer = await createCafe(
      someSettings({ name: 'Broken', timeZone: 'Mars/Olympus', deliveryFee: { amount: 1, currency: 'EUR' } }),
    );
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toEqual([
      expect.objectContaining({ pointer: '/timeZone', code: 'time-zone-exists' }),
      expect.objectContaining({ pointer: '/deliveryFee/currency', code: 'fee-in-currency' }),
    ]);
    const { rows } = await harness.admin.query(`SELECT 1 FROM cafe WHERE name = 'Broken'`);
    expect(rows).toEqual([]);
  });

  it('422: the same key with another body', async () => {
    const key = { 'idempotency-key': 'another-body' };
    await createCafe(someSettings(), key);
    const answer = await createCafe(someSettings({ name: 'Another' }), key);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().type).toMatch(/\/idempotency-key-reused$/);
  });
});
