import { makeCafe, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('getCafe', () => {
  it('200: tells anybody all of it', async () => {
    const made = await makeCafe(harness);
    const answer = await harness.app.inject(`/v1/cafes/${made.id}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.json()).toEqual(made);
  });

  it('304: to whoever has the current version', async () => {
    const { id } = await makeCafe(harness);
    const answer = await harness.app.inject({ url: `/v1/cafes/${id}`, headers: { 'if-none-match': '"1"' } });
    expect(answer.statusCode).toBe(304);
    expect(answer.body).toBe('');
  });

  it('400: an id that is none', async () => {
    const answer = await harness.app.inject('/v1/cafes/soho');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toEqual([expect.objectContaining({ parameter: 'cafeId' })]);
  });

  it('404: a cafe that is not there', async () => {
    const answer = await harness.app.inject(`/v1/cafes/${crypto.randomUUID()}`);
    expect(answer.statusCode).toBe(404);
  });
});
