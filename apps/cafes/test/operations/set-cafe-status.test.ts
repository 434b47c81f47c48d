import { baristaOf, eventsOf, makeCafe, managerOf, startHarness, strangeManager, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const setStatus = async (id: string, payload: object, headers: Record<string, string> = {}) =>
  harness.app.inject({
    method: 'PUT',
    url: `/v1/cafes/${id}/status`,
    headers: { authorization: await managerOf(id), 'if-match': '"1"', ...headers },
    payload,
  });

describe('setCafeStatus', () => {
  it('200: pauses a cafe at once, says why, and tells of it', async () => {
    const { id } = await makeCafe(harness);
    const answer = await setStatus(id, { status: 'paused', reason: 'The water is off.' });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).toBe('"2"');
    expect(answer.json()).toMatchObject({ status: 'paused', statusReason: 'The water is off.', version: 2 });
    const opening = (await harness.app.inject(`/v1/cafes/${id}/opening`)).json();
    expect(opening).toMatchObject({ open: false, reason: 'paused', statusReason: 'The water is off.' });
    expect((await eventsOf(harness, id)).at(-1)).toEqual({
      type: 'cafes.cafe-status-changed.v1',
      data: expect.objectContaining({ cafeId: id, status: 'paused', version: 2 }),
    });
  });

  it('200: opens it again, without the old reason', async () => {
    const { id } = await makeCafe(harness);
    await setStatus(id, { status: 'busy', reason: 'A coach has come.' });
    const answer = await setStatus(id, { status: 'open' }, { 'if-match': '"2"' });
    expect(answer.json()).toMatchObject({ status: 'open', statusReason: null, version: 3 });
  });

  it('400: a status that there is not', async () => {
    const { id } = await makeCafe(harness);
    expect((await setStatus(id, { status: 'closed' })).json().errors).toEqual([
      expect.objectContaining({ pointer: '/status' }),
    ]);
  });

  it('403: not for a manager of another cafe, nor for a barista', async () => {
    const { id } = await makeCafe(harness);
    for (const authorization of [await strangeManager(), await baristaOf(id)])
      expect((await setStatus(id, { status: 'busy' }, { authorization })).statusCode).toBe(403);
  });

  it('404: a cafe that is not there', async () => {
    expect((await setStatus(crypto.randomUUID(), { status: 'busy' })).statusCode).toBe(404);
  });

  it('412: a version that is not the current one', async () => {
    const { id } = await makeCafe(harness);
    expect((await setStatus(id, { status: 'busy' }, { 'if-match': '"2"' })).statusCode).toBe(412);
  });
});
