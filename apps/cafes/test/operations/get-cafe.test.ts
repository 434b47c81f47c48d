import { givenCafe, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('getCafe', () => {
  it('returns 200 with the cafe, without a token', async () => {
    const created = await givenCafe(harness);
    const response = await harness.app.inject(`/v1/cafes/${created.id}`);
    expect(response.statusCode).toBe(200);
    expect(response.headers.etag).toBe('"1"');
    expect(response.json()).toEqual(created);
  });

  it('returns 304 for the current version', async () => {
    const { id } = await givenCafe(harness);
    const response = await harness.app.inject({ url: `/v1/cafes/${id}`, headers: { 'if-none-match': '"1"' } });
    expect(response.statusCode).toBe(304);
    expect(response.body).toBe('');
  });

  it('returns 400 for an invalid id', async () => {
    const response = await harness.app.inject('/v1/cafes/soho');
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toEqual([expect.objectContaining({ parameter: 'cafeId' })]);
  });

  it('returns 404 for an unknown cafe', async () => {
    const response = await harness.app.inject(`/v1/cafes/${crypto.randomUUID()}`);
    expect(response.statusCode).toBe(404);
  });
});
