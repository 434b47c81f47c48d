import { daily, someSettings } from '../a-cafe.ts';
import {
  administrator,
  baristaOf,
  eventsOf,
  makeCafe,
  managerOf,
  NOW,
  startHarness,
  strangeManager,
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
  it('200: replaces everything, takes away what is left out, and tells of it', async () => {
    const made = await makeCafe(harness);
    harness.clock.advance(60_000);
    const { phone: _, ...settings } = someSettings({ name: 'Soho by night', openingHours: daily('20:00–04:00') });
    const answer = await replace(made.id, settings);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).toBe('"2"');
    expect(answer.json()).toEqual({
      ...settings,
      id: made.id,
      status: 'open',
      statusReason: null,
      version: 2,
      createdAt: NOW,
      updatedAt: '2026-05-04T08:16:30.000Z',
    });
    expect((await harness.app.inject(`/v1/cafes/${made.id}`)).json()).toEqual(answer.json());
    expect(await eventsOf(harness, made.id)).toEqual([
      expect.objectContaining({ type: 'cafes.cafe-created.v1' }),
      { type: 'cafes.cafe-updated.v1', data: expect.objectContaining({ name: 'Soho by night', version: 2 }) },
    ]);
  });

  it('200: for an administrator, whatever the version', async () => {
    const { id } = await makeCafe(harness);
    const answer = await replace(id, someSettings(), { authorization: await administrator(), 'if-match': '*' });
    expect(answer.statusCode).toBe(200);
  });

  it('200 for both where two change it whatever the version: none of them is lost', async () => {
    const { id } = await makeCafe(harness);
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((name) => replace(id, someSettings({ name }), { 'if-match': '*' })),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(answers.map((answer) => answer.json().version).toSorted()).toEqual([2, 3, 4]);
    expect((await eventsOf(harness, id)).map(({ data }) => data['version'])).toEqual([1, 2, 3, 4]);
  });

  it('403: not for a manager of another cafe, nor for a barista', async () => {
    const { id } = await makeCafe(harness);
    for (const authorization of [await strangeManager(), await baristaOf(id)])
      expect((await replace(id, someSettings(), { authorization })).statusCode).toBe(403);
  });

  it('404: a cafe that is not there', async () => {
    expect((await replace(crypto.randomUUID(), someSettings())).statusCode).toBe(404);
  });

  it('412: a version that is not the current one, and nothing is changed or told', async () => {
    const { id } = await makeCafe(harness);
    const answers = await Promise.all(['a', 'b'].map((name) => replace(id, someSettings({ name }))));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 412]);
    expect((await replace(id, someSettings())).json().type).toMatch(/\/stale-version$/);
    expect(await eventsOf(harness, id)).toHaveLength(2);
  });

  it('422: another currency, and whatever else breaks a rule', async () => {
    const { id } = await makeCafe(harness);
    const answer = await replace(id, someSettings({ currency: 'EUR', deliveryRadiusMetres: 0 }));
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors.map(({ code }: { code: string }) => code)).toEqual([
      'currency-stays',
      'fee-in-currency',
      'delivery-has-radius',
    ]);
  });

  it('428: without a version', async () => {
    const { id } = await makeCafe(harness);
    const headers = { authorization: await managerOf(id) };
    const answer = await harness.app.inject({
      method: 'PUT',
      url: `/v1/cafes/${id}`,
      headers,
      payload: someSettings(),
    });
    expect(answer.statusCode).toBe(428);
  });
});
