import { baristaOf, eventsOf, givenCafe, managerOf, startHarness, otherManager, type Harness } from '../harness.ts';

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
  it('returns 200, pauses the cafe with the reason and publishes an event', async () => {
    const { id } = await givenCafe(harness);
    const response = await setStatus(id, { status: 'paused', reason: 'The water is off.' });
    expect(response.statusCode).toBe(200);
    expect(response.headers.etag).toBe('"2"');
    expect(response.json()).toMatchObject({ status: 'paused', statusReason: 'The water is off.', version: 2 });
    const opening = (await harness.app.inject(`/v1/cafes/${id}/opening`)).json();
    expect(opening).toMatchObject({ open: false, reason: 'paused', statusReason: 'The water is off.' });
    expect((await eventsOf(harness, id)).at(-1)).toEqual({
      type: 'cafes.cafe-status-changed.v1',
      data: expect.objectContaining({ cafeId: id, status: 'paused', version: 2 }),
    });
  });

  it('removes the previous reason when none is given', async () => {
    const { id } = await givenCafe(harness);
    await setStatus(id, { status: 'busy', reason: 'A group has arrived.' });
    const response = await setStatus(id, { status: 'open' }, { 'if-match': '"2"' });
    expect(response.json()).toMatchObject({ status: 'open', statusReason: null, version: 3 });
  });

  it('returns 400 for an unknown status', async () => {
    const { id } = await givenCafe(harness);
    expect((await setStatus(id, { status: 'closed' })).json().errors).toEqual([
      expect.objectContaining({ pointer: '/status' }),
    ]);
  });

  it('returns 403 to a manager of another cafe and to a barista', async () => {
    const { id } = await givenCafe(harness);
    for (const authorization of [await otherManager(), await baristaOf(id)])
      expect((await setStatus(id, { status: 'busy' }, { authorization })).statusCode).toBe(403);
  });

  it('returns 404 for an unknown cafe', async () => {
    expect((await setStatus(crypto.randomUUID(), { status: 'busy' })).statusCode).toBe(404);
  });

  it('returns 412 for a version that is not the current one', async () => {
    const { id } = await givenCafe(harness);
    expect((await setStatus(id, { status: 'busy' }, { 'if-match': '"2"' })).statusCode).toBe(412);
  });
});
