import { cafeSettings } from '../cafe-fixtures.ts';
import { administrator, eventsOf, managerOf, testTime, startHarness, type Harness } from '../harness.ts';

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
  it('returns 201 with the cafe, and publishes an event', async () => {
    const response = await createCafe(cafeSettings());
    expect(response.statusCode).toBe(201);
    const cafe = response.json();
    expect(cafe).toEqual({
      ...cafeSettings(),
      id: expect.any(String),
      status: 'open',
      statusReason: null,
      version: 1,
      createdAt: testTime,
      updatedAt: testTime,
    });
    expect(response.headers).toMatchObject({ location: `/v1/cafes/${cafe.id}`, etag: '"1"' });
    expect(await eventsOf(harness, cafe.id)).toEqual([
      { type: 'cafes.cafe-created.v1', data: expect.objectContaining({ cafeId: cafe.id, status: 'open', version: 1 }) },
    ]);
    const read = await harness.app.inject(`/v1/cafes/${cafe.id}`);
    expect(read.json()).toEqual(cafe);
  });

  it('returns the first response again for the same idempotency key, also in parallel', async () => {
    const key = { 'idempotency-key': 'one-cafe' };
    const responses = await Promise.all(
      Array.from({ length: 8 }, () => createCafe(cafeSettings({ name: 'Once' }), key)),
    );
    expect(new Set(responses.map(({ statusCode }) => statusCode))).toEqual(new Set([201]));
    expect(new Set(responses.map((response) => response.json().id)).size).toBe(1);
    const { rows } = await harness.admin.query(`SELECT 1 FROM cafe WHERE name = 'Once'`);
    expect(rows).toHaveLength(1);
  });

  it('returns 400 that points at every error', async () => {
    const { name: _, ...nameless } = cafeSettings();
    const response = await createCafe({ ...nameless, currency: 'pounds', status: 'paused' });
    expect(response.statusCode).toBe(400);
    const pointers: string[] = response.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(new Set(pointers)).toEqual(new Set(['/currency', '/name', '/status']));
  });

  it('returns 401 without a token', async () => {
    const response = await harness.app.inject({ method: 'POST', url: '/v1/cafes', payload: cafeSettings() });
    expect(response.statusCode).toBe(401);
  });

  it('returns 403 to a manager', async () => {
    const response = await createCafe(cafeSettings(), { authorization: await managerOf(crypto.randomUUID()) });
    expect(response.statusCode).toBe(403);
    expect(response.json().type).toMatch(/\/forbidden$/);
  });

  it('returns 422 that points at every violation, and stores nothing', async () => {
    const response = await createCafe(
      cafeSettings({ name: 'Broken', timeZone: 'Mars/Olympus', deliveryFee: { amount: 1, currency: 'EUR' } }),
    );
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([
      expect.objectContaining({ pointer: '/timeZone', code: 'time-zone-exists' }),
      expect.objectContaining({ pointer: '/deliveryFee/currency', code: 'fee-in-currency' }),
    ]);
    const { rows } = await harness.admin.query(`SELECT 1 FROM cafe WHERE name = 'Broken'`);
    expect(rows).toEqual([]);
  });

  it('returns 422 for the same idempotency key with another body', async () => {
    const key = { 'idempotency-key': 'another-body' };
    await createCafe(cafeSettings(), key);
    const response = await createCafe(cafeSettings({ name: 'Another' }), key);
    expect(response.statusCode).toBe(422);
    expect(response.json().type).toMatch(/\/idempotency-key-reused$/);
  });
});
