import { daily, cafeSettings } from '../cafe-fixtures.ts';
import {
  administrator,
  baristaOf,
  eventsOf,
  givenCafe,
  managerOf,
  testTime,
  startHarness,
  otherManager,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const replace = async (id: string, payload: object, headers: Record<string, string> = {}) =>
  harness.app.inject({
    method: 'PUT',
    url: `/v1/cafes/${id}`,
    headers: { authorization: await managerOf(id), 'if-match': '"1"', ...headers },
    payload,
  });

describe('replaceCafe', () => {
  it('returns 200, replaces all settings, removes the missing ones and publishes an event', async () => {
    const created = await givenCafe(harness);
    harness.clock.advance(60_000);
    const { phone: _, ...settings } = cafeSettings({ name: 'Soho by night', openingHours: daily('20:00–04:00') });
    const response = await replace(created.id, settings);
    expect(response.statusCode).toBe(200);
    expect(response.headers.etag).toBe('"2"');
    expect(response.json()).toEqual({
      ...settings,
      id: created.id,
      status: 'open',
      statusReason: null,
      version: 2,
      createdAt: testTime,
      updatedAt: '2026-05-04T08:16:30.000Z',
    });
    expect((await harness.app.inject(`/v1/cafes/${created.id}`)).json()).toEqual(response.json());
    expect(await eventsOf(harness, created.id)).toEqual([
      expect.objectContaining({ type: 'cafes.cafe-created.v1' }),
      { type: 'cafes.cafe-updated.v1', data: expect.objectContaining({ name: 'Soho by night', version: 2 }) },
    ]);
  });

  it('accepts any version with If-Match: *', async () => {
    const { id } = await givenCafe(harness);
    const response = await replace(id, cafeSettings(), { authorization: await administrator(), 'if-match': '*' });
    expect(response.statusCode).toBe(200);
  });

  it('loses no change when several requests with If-Match: * run in parallel', async () => {
    const { id } = await givenCafe(harness);
    const responses = await Promise.all(
      ['a', 'b', 'c'].map((name) => replace(id, cafeSettings({ name }), { 'if-match': '*' })),
    );
    expect(responses.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(responses.map((response) => response.json().version).toSorted()).toEqual([2, 3, 4]);
    expect((await eventsOf(harness, id)).map(({ data }) => data['version'])).toEqual([1, 2, 3, 4]);
  });

  it('returns 403 to a manager of another cafe and to a barista', async () => {
    const { id } = await givenCafe(harness);
    for (const authorization of [await otherManager(), await baristaOf(id)])
      expect((await replace(id, cafeSettings(), { authorization })).statusCode).toBe(403);
  });

  it('returns 404 for an unknown cafe', async () => {
    expect((await replace(crypto.randomUUID(), cafeSettings())).statusCode).toBe(404);
  });

  it('returns 412 for a version that is not the current one, changes nothing and publishes no event', async () => {
    const { id } = await givenCafe(harness);
    const responses = await Promise.all(['a', 'b'].map((name) => replace(id, cafeSettings({ name }))));
    expect(responses.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 412]);
    expect((await replace(id, cafeSettings())).json().type).toMatch(/\/stale-version$/);
    expect(await eventsOf(harness, id)).toHaveLength(2);
  });

  it('returns 422 with every violation, such as another currency', async () => {
    const { id } = await givenCafe(harness);
    const response = await replace(id, cafeSettings({ currency: 'EUR', deliveryRadiusMetres: 0 }));
    expect(response.statusCode).toBe(422);
    expect(response.json().errors.map(({ code }: { code: string }) => code)).toEqual([
      'currency-stays',
      'fee-in-currency',
      'delivery-has-radius',
    ]);
  });

  it('returns 428 without a version', async () => {
    const { id } = await givenCafe(harness);
    const headers = { authorization: await managerOf(id) };
    const response = await harness.app.inject({
      method: 'PUT',
      url: `/v1/cafes/${id}`,
      headers,
      payload: cafeSettings(),
    });
    expect(response.statusCode).toBe(428);
  });
});
